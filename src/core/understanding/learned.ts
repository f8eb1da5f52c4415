// Written by npm run learn from c08d3f4b2fa7a781, never by hand.

/** Words that are usual in what is said to the bot. */
export const usual =
  'able about absent accept access accessed accomplished account accounting action actual add address addresses adjust admin administrators afraid after afternoon again agree ahold aim all alone along already and announce announcement announcements another answer answered any anybody anymore anyone anything apologies app appear appeared appointment appreciate approvals approve are around arrange arrived asap asdf ask asked asking assembly assistance assistant attached attend audit author available away awesome baby back backup bad bail bailed ball band barbecue because been before begin behind being ben bens besides best better between bid big birch birthday blessed blew block blood blount board book booked books border borrow bot both bother bounced bounces bow break breaks bring bringing broadcast broke broken budget bug building bump bunch burst bus buses busy but buttons bye calendar call called came can cancel canceling cancelled car cards cases catch caught cedar cell central certificate chairs change changed channel channels charge chat chatted check checking checklist choose christmas circle class classes clear closed closing clue coach code coffee cole come comes coming commands comments commissioner complete completed computer conference confidential confirm confirmed congratulations connect connected contact continue continuing contract cool coordinator coordinators copier copy correct could counselor count county couple court cover covered covering coworker crazy create credit csv custodian cut cycle dashboard data date dates davidson davis day days dead deadline deal december decide decided declined delete deleted dentist desk desks did died different differs digest dinner director directors disappeared discipline district districts doable document documentation documented does dog doing done door down download draw drill driving drop dropping drove due dump during duty each earlier early east eastern edit either elementary else email emails emergency end enough enter entry erase even evening every everybody everyone everything excel expected explain extend extra fact faculty failed fair fall falling far february fell fella few fewer field fights figure figures file final finally find fine finish finished fire first fishing fit fix flake flight flooding flowers flu folder folks follow following for forget forgo forgot forgotten forward free friday fridays from front fun game gave get gets getting ghosted give glasses goal goals goes going gone good google got gotten grab grade grades graduation great growth guy gym had half hallway hand happen happened happens happy hard has hate have having head health heard heat hello help her here hey high him his hit hold holiday holler home honeymoon hooked hope hopped horoscope hospital host hosted hot hour hours how howdy human hush hvac iap ice idea ideas ignore import impossible inbox indicators info information inspector installed instead intro introduction invitation invitations invite invoice involved issue items january jenny job joined joke jot jumped just keep kentucky kept keys kick kickoff kid kids kill killing kiln know knox lady last lasted late lately later launch leak learning leave leaving left legal legislature less let letter level license life lights like likes line link list listed listen load lock lockdown log logged login lol long longer look looked looking lopez loss lost loud luck lunch made madhouse mail make many march maria mark mass match matched matches matching maternity maury may maybe mean meaning meant meet meeting memphis menu merry mess message messages messaging met mia might mine minutes miss missed mission mom monday mondays month more morning mornings mother move moved moving much must mute myself name names need needed needs neighbor neighbors neither never new news next nice night nix nobody nominate nominated nominations nominees none noon not note notes nothing notification notifications notify now nudge nudges number numbers nurse obliged observed oclock off offer offered office often old one ones only open opened operator opt opted option options order other others our out over overdue overkill overview owe pair paired pairing pairings pairs paper parent parents parked part participants participate participating partner partners partnership pass password past paternity pause pencil pending people percent perfect person phone pick picture ping pings pipes place plan planned play plc please possible post posting postpone potluck prefer preference preferences press pressure principal principals print printer privacy private priya problem problems professional profile program progress proof proposal propose pruitt public publish pull pulling purged push put queue quick quiet quit quitting raise ran rather reach reached read reading ready real recap receive received reckon recognized record records reflection reflections regret remind reminder reminders remove renewal rephrase replied reply report request requests require reschedule reset resign resigning responded responding responds rest retention retired retiring return returned review revise rewrite ride right rights road roll roof roster rough rude run rundown running runs said same sarah saturday save saw say says schedule scheduled school schools score scratch second secretary see seen sees send sending sent set setting settings share she sheet shift shoot short shorten should show showed showing shows shush sick side sign signed silence silent since sit skip skipped slack slammed slot slow smith smiths snacks snow some somebody someone something son soon sorry sounds speak spent spoke spot spreadsheet spring staff staffed staffing stand standing stapler start started state statewide stats status stay stayed steal step steps still stood stop stopped store stragglers stuck student students stuff sub submit substitute suggest suggestion suit suits summary sumner superintendent superintendents supervisor supper supposed surgery swamped swap swing switch take taken taking talk talked teach teacher teachers team teams teh tell tenant tenants testing text texted texts thank thanks that the their them then there these they thing things think thinking third this those thought three throat through thru thursday thursdays tide tied time times timesheets timmy tips titans today together told tomorrow toner tonight too took tornado total totals toured town track traffic trail translate travel traveling tricks tried trip trouble try tuesday turn tweak twice two type tysm undelivered understand unfortunately unhappy unreachable unsubscribe until update updates upload use vacation verified visible visit visited visiting visits vols volunteers vote waited waiting walk walked want wanted wants was watched water way weather webinar website wednesday week weekend weekends weekly weeks weight welcome well went were what when where whether which while who whole whom whose why wide wife wifi will wilson window windows wipe wish with withdraw without wits won word worded wording words work working works workspace workspaces worries worry would wrap write writing written wrong wrote year years yes yesterday yet you your zone zoom zoomed'

/** What speaks for which meaning, and what against: a line for each piece of evidence. */
export const learned = `
#	decline -2.3	needHelp -2.3	status -2.3	missed -2.2	partner -2.1	schedule 2.0	home -2.0	leave -1.9	snooze -1.9	help -1.8	log 1.7	report -1.7	pause 1.7	proof -1.6	skip -1.5	my-data -1.5	match -1.4	overdue -1.4	waiting -1.4	ideas -1.4	district -1.3	digest -1.3	texts -1.3	checklist -1.3	unreachable -1.3	export -1.3	broadcast -1.3	board -1.2	nominate -1.2	roster -1.2	nominations -1.1	setup -1.1	retention -1.1	audit -1.1	accept 1.1	offices -1.1	link -1.1	workspaces -1.1	neighbors -1.1	channels -1.0	directors -1.0	settings -0.8	import -0.8	cancel -0.6	none -0.5	year -0.4
# #	none -2.5	schedule 2.4	log -2.4	accept -1.2	cancel -0.8	pause -0.6	settings -0.5
# DAY	log -2.6	schedule 2.1	none -0.6
# after	cancel 0.6	none 0.5	schedule -0.5
# afternoon	schedule 1.4	accept -1.0
# again	none 4.2	schedule -2.6	decline -0.4
# am	accept 2.3	none 1.7	schedule 1.3	settings -0.7	cancel -0.6	pause -0.6	log -0.5	decline -0.4
# and	settings 0.9	log 0.8	schedule 0.6
# as	breaks 2.8	log -0.7	schedule -0.7	none -0.6	pause -0.5
# asap	schedule 1.3
# at	none -2.0	schedule 2.0	log -1.8	cancel -1.3	accept -1.1	status -0.9	pause -0.8	missed -0.7	needHelp -0.7	snooze -0.6	decline -0.4
# day	accept 2.1	schedule -0.6
# days	snooze 2.1	schedule -0.6
# fix	settings 1.6	schedule -0.6
# for	schedule 1.6	none -1.3
# from	none 3.4	schedule -0.6
# good	schedule 1.5	none -1.1
# hope	pause 1.5	none 1.5	schedule -1.2
# hour	schedule 1.6	log 0.6	cancel -0.5
# hours	log 2.1	missed -2.0	cancel -1.7	none -1.6	settings -1.6	accept -1.4	pause -1.4	proof -1.0	partner -1.0	report -0.9	needHelp -0.9	decline -0.7	plan -0.7	home -0.7	breaks -0.7	ideas -0.7	skip -0.6	snooze -0.6	overdue -0.6	leave -0.6	year -0.6	help -0.5	my-data -0.5	digest -0.5	waiting -0.5	schedule 0.5	match -0.5	district -0.5	broadcast -0.4	retention -0.4	import -0.4	checklist -0.4	export -0.4	roster -0.4	status -0.4	workspaces -0.4	nominate -0.4	link -0.4
# i	schedule 2.0	none -0.6
# if	schedule 1.3	accept -0.5
# in	schedule 1.2
# instead	schedule 0.8	none -0.5
# is	none -2.2	cancel 1.7	schedule 1.7	accept 1.2	log -0.4
# it	pause 1.0
# me	decline 1.0
# meeting	none 5.1	schedule -4.7	log -0.8	cancel -0.5
# minutes	schedule -3.1	none -2.4	log 2.0	accept -1.6	missed -1.5	status -1.5	cancel -1.4	needHelp -1.3	partner -1.2	pause -1.2	decline -1.0	plan -1.0	settings -0.9	snooze -0.8	breaks -0.8	report -0.8	home -0.8	my-data -0.7	overdue -0.7	help -0.7	skip -0.7	leave -0.7	ideas -0.6	year -0.6	retention -0.6	broadcast -0.6	proof -0.6	digest -0.5	district -0.5	waiting -0.5	checklist -0.5	workspaces -0.5	audit -0.5	link -0.5	export -0.5	import -0.5	unreachable -0.5	channels -0.5	match -0.4	texts -0.4	setup -0.4	nominate -0.4	board -0.4	offices -0.4	roster -0.4	neighbors -0.4
# morning	schedule 1.9	none -1.1
# my	cancel 1.1	pause 0.8	none -0.5
# no	pause 1.4	cancel 1.4	none -1.1
# oclock	accept 2.4
# ok	schedule 1.9	none -1.5	accept -0.6
# one	accept 2.2	none -0.5
# or	cancel -1.5	schedule 1.3	accept -1.3	log -1.1	pause -0.9	snooze -0.7	status -0.6	none 0.6	missed -0.6	decline -0.4
# period	none 0.7
# please	accept 2.8	schedule -2.7	none 1.6	pause 0.8
# pm	schedule 1.2	none -0.5
# principals	import 1.8
# slot	accept 1.1	schedule -0.6
# sorry	none -1.3	schedule 1.3	cancel 0.6
# thanks	schedule 1.0
# through	breaks 1.4
# to	settings 2.6	none 1.3	schedule 0.9	log -0.7	proof -0.6	cancel -0.5
# today	none 1.3
# visit	log 1.2
# weeks	year 3.1	none -0.8	log -0.4	accept -0.4
# when	schedule 2.7	none -0.9	accept -0.4
# with	pause 1.9	schedule -0.6
# work	schedule 0.6
# works	schedule 1.3	accept 1.2	none -0.6
# would	accept 0.7	schedule 0.5
# you	schedule 1.9
=a day	needHelp -3.0	decline -2.9	snooze 2.9	leave -2.7	partner -2.7	help -2.7	schedule 2.2	cancel 2.2	report -2.0	export -1.9	skip -1.8	proof -1.8	my-data -1.8	plan -1.8	district -1.7	match -1.7	overdue -1.6	texts -1.6	unreachable -1.6	checklist -1.6	board -1.6	nominate -1.6	status -1.6	missed -1.5	pause 1.5	nominations -1.5	ideas -1.5	broadcast -1.5	accept 1.4	setup -1.4	import -1.4	audit -1.4	offices -1.4	directors -1.4	link -1.3	log -1.3	neighbors -1.3	workspaces -1.3	roster -1.1	retention -1.1	channels -1.1	waiting -1.0	year -1.0	settings -0.6	breaks 0.4
=a day of what is over	status -1.9	partner -1.9	report -1.7	needHelp -1.7	log 1.7	plan -1.7	leave -1.6	ideas -1.6	help -1.6	skip -1.6	proof -1.5	settings -1.4	overdue -1.3	accept -1.3	decline -1.2	missed 1.1	year -1.1	digest -1.1	nominate -1.1	nominations -1.0	texts 0.9	audit -0.9	none 0.9	workspaces -0.9	pause -0.9	broadcast -0.9	breaks -0.8	link -0.8	my-data -0.8	unreachable -0.8	schedule 0.8	retention -0.8	neighbors -0.7	setup -0.7	directors -0.7	waiting 0.7	channels -0.7	match -0.7	import -0.5	district -0.5	export -0.4
=a length	accept -2.9	log 2.9	cancel -2.3	pause -2.1	status -1.8	needHelp -1.7	snooze -1.7	partner -1.7	decline -1.5	home -1.4	settings 1.3	proof -1.3	none -1.2	schedule 1.2	plan -1.2	breaks -1.1	help -0.9	leave -0.9	my-data -0.9	report -0.9	waiting -0.8	skip -0.8	year -0.8	ideas -0.8	match -0.7	retention -0.7	digest -0.7	import -0.7	nominate -0.7	export -0.7	overdue -0.6	broadcast -0.6	unreachable -0.6	checklist -0.6	district -0.6	workspaces -0.6	roster -0.6	texts -0.6	board -0.6	channels -0.6	link -0.6	neighbors -0.5	setup -0.5	nominations -0.5	offices -0.5	audit -0.5	directors -0.5	missed 0.5
=a length of what is over	none -2.6	schedule -2.3	log 1.9	missed -1.5	cancel -1.5	partner -1.4	status -1.3	needHelp -1.3	pause -1.3	report -1.2	accept -1.1	plan -1.1	overdue -1.0	skip -1.0	proof -1.0	decline -1.0	ideas -1.0	leave -0.9	settings -0.9	breaks -0.9	home -0.8	district -0.8	my-data -0.8	help -0.8	snooze -0.8	broadcast -0.7	waiting -0.7	digest -0.7	year -0.7	audit -0.6	workspaces -0.6	link -0.6	retention -0.6	checklist -0.6	import -0.6	texts -0.6	export -0.6	match -0.6	offices -0.6	roster -0.6	board -0.6	nominate -0.5	nominations -0.5	setup -0.5	unreachable -0.5	neighbors -0.5	channels -0.5	directors -0.5
=a strange word	schedule -3.0	leave -3.0	settings -2.9	status -2.8	none 2.8	roster -2.6	report -2.5	help 2.3	proof 2.3	district -2.3	import -2.3	unreachable -2.0	broadcast -2.0	home 2.0	year -1.9	link -1.9	cancel -1.9	accept -1.9	checklist 1.8	offices -1.8	nominate -1.8	nominations -1.7	board -1.7	setup -1.6	channels -1.6	retention 1.5	my-data 1.5	log -1.4	missed -1.3	waiting -1.2	plan -1.2	neighbors -1.1	overdue 1.0	needHelp -0.9	pause -0.9	workspaces -0.8	breaks 0.7	digest -0.7	directors -0.6	export -0.5	audit 0.5
=a strange word and a day	none 3.3	pause 2.9	cancel 2.2	schedule -2.1	status -1.9	accept -1.9	home -1.8	missed -1.5	breaks -1.1	help -1.0	settings -1.0	audit -0.9	snooze -0.9	proof -0.8	partner -0.8	needHelp -0.8	my-data -0.8	texts -0.7	match -0.7	plan -0.6	leave -0.6	district -0.6	overdue -0.6	export -0.5	checklist 0.5	board -0.5	digest -0.5	waiting 0.5	report -0.5	skip -0.5	broadcast -0.4	retention -0.4	import -0.4	ideas -0.4
=a time	accept -4.1	log -3.4	cancel -3.0	pause -2.7	snooze -2.3	schedule 2.2	status -2.0	needHelp -1.9	settings -1.8	home -1.7	partner -1.6	breaks -1.6	missed -1.6	help -1.4	plan -1.3	leave -1.2	report -1.2	proof -1.2	decline -1.1	my-data -1.1	match -1.1	board -1.0	digest -1.0	nominate -1.0	import -1.0	waiting -1.0	skip -1.0	export -1.0	ideas -0.9	roster -0.9	year -0.9	overdue -0.9	texts -0.9	unreachable -0.9	setup -0.9	nominations -0.9	retention -0.9	district -0.9	broadcast -0.9	checklist -0.8	offices -0.8	audit -0.8	workspaces -0.8	link -0.8	channels -0.8	neighbors -0.8	directors -0.8
=a time of what is over	schedule 2.2	cancel -0.8	none 0.8	missed -0.6	status -0.4
=always	none 1.5	audit -1.3	setup -1.2	checklist -1.2	link -1.1	neighbors -1.1	nominations -1.1	directors -1.1	retention -1.1	nominate -1.1	channels -1.1	year -1.1	workspaces -1.0	offices -1.0	roster -1.0	ideas -1.0	import -1.0	texts -0.9	digest -0.9	schedule 0.9	log 0.9	board -0.9	broadcast -0.9	unreachable -0.9	waiting -0.8	status 0.8	overdue -0.7	breaks -0.7	district -0.7	export -0.7	cancel 0.6	match -0.6	skip -0.5	accept 0.5	report -0.5	decline 0.5	needHelp 0.4
=asked	accept -2.9	log -2.7	status 2.2	missed -2.2	cancel -2.1	pause -2.0	decline -1.9	texts -1.9	snooze -1.8	my-data 1.6	skip -1.6	help 1.6	broadcast -1.6	import -1.6	match -1.5	leave -1.5	link -1.4	nominations 1.3	nominate -1.3	setup -1.3	district -1.3	export -1.2	directors -1.2	channels -1.2	settings -1.1	none 1.1	partner 1.1	offices -1.0	plan -1.0	overdue 1.0	year -0.9	schedule 0.9	waiting 0.7	report 0.7	audit -0.6	home -0.6	roster 0.5	workspaces 0.5	breaks 0.4
=few words	none 2.6	board -2.5	offices -2.4	export -2.3	nominations -2.3	home 2.3	decline -2.3	year -2.3	checklist -2.3	neighbors -2.2	ideas -2.2	unreachable 2.2	digest -2.1	my-data -2.0	nominate -1.9	settings -1.9	snooze 1.8	skip -1.7	retention -1.7	channels -1.7	match 1.7	workspaces -1.6	breaks -1.5	roster -1.5	status 1.4	missed -1.3	setup -1.2	audit -1.2	help 1.1	broadcast -1.1	accept 0.8	directors -0.8	schedule 0.7	texts -0.7	pause -0.6	report -0.4
=many words	home -2.5	missed 2.1	decline 2.0	help -1.7	waiting -1.7	texts -1.6	directors -1.6	plan -1.6	log 1.4	nominations -1.3	year -1.2	cancel 1.2	overdue -1.2	retention -1.2	schedule 1.2	workspaces -1.2	digest -1.2	offices -1.1	channels -1.1	match -1.1	partner 1.1	district -1.0	my-data 1.0	pause 0.9	nominate 0.8	setup -0.8	snooze -0.7	neighbors -0.7	roster -0.7	report 0.7	unreachable -0.7	none -0.7	board -0.6	link -0.5	accept -0.5	audit -0.5	ideas -0.4
=mostly strange	status 5.1	checklist 4.4	cancel -2.4	schedule -2.4	snooze 2.3	partner 2.2	roster -2.1	unreachable -2.1	none 2.0	pause -1.9	texts -1.9	missed -1.8	my-data -1.7	directors -1.7	breaks 1.7	import -1.7	plan -1.7	report -1.6	home 1.6	audit 1.6	digest -1.5	district -1.4	leave -1.4	skip 1.4	retention -1.3	workspaces -1.3	board -1.3	nominate -1.2	offices -1.2	accept 1.2	settings -1.1	nominations -1.1	ideas -1.0	link -1.0	neighbors -1.0	export -1.0	broadcast -0.9	setup -0.9	year -0.9	needHelp -0.9	match 0.8	channels -0.8	decline 0.8	waiting 0.7	help -0.6	overdue 0.6	log 0.5
=of an office	status -4.8	waiting 4.6	checklist 4.2	texts 4.1	offices 4.0	year 4.0	partner -3.9	schedule -3.8	digest 3.8	breaks 3.7	log -3.7	unreachable 3.6	needHelp -3.6	match 3.6	accept -3.5	roster 3.5	proof -3.5	directors 3.5	leave -3.4	nominate 3.4	cancel -3.4	district 3.3	snooze -3.3	overdue 3.3	decline -3.3	broadcast 3.2	nominations 3.1	plan -3.1	board 3.1	import 3.1	report 3.1	missed -2.9	audit 2.9	link 2.9	pause -2.8	settings -2.8	retention 2.8	setup 2.8	workspaces 2.8	my-data -2.7	ideas -2.6	export -2.6	channels 2.6	skip -2.4	help -2.1	none -2.1	neighbors 1.8	home -1.7
=one word	none 3.8	import -3.4	match -3.3	broadcast -3.1	home 2.9	setup -2.9	nominate -2.9	audit -2.8	decline -2.8	skip -2.8	report -2.7	missed -2.7	retention -2.7	pause -2.7	log -2.7	link -2.7	partner -2.0	export -1.9	schedule -1.8	help 1.6	breaks -1.6	cancel -1.4	directors -1.3	texts -1.0	year -0.9	waiting -0.9	settings -0.8	neighbors -0.8	overdue -0.8	nominations -0.7	proof 0.7	plan -0.6	checklist 0.6	accept 0.6	workspaces 0.5	roster 0.5	my-data 0.5	offices 0.4	channels -0.4	digest -0.4
=over	schedule -2.7	needHelp -2.6	skip 2.4	decline -2.4	ideas 2.3	home -2.2	accept -2.1	settings -2.1	help -1.9	log 1.8	snooze -1.8	cancel -1.8	nominate -1.8	my-data -1.7	match -1.7	unreachable -1.7	export -1.7	retention -1.7	missed 1.6	setup -1.6	pause -1.5	none 1.5	partner -1.4	roster -1.4	report 1.4	board -1.4	channels -1.4	neighbors -1.3	directors -1.3	import -1.3	offices -1.3	district 1.3	texts -1.2	plan -1.2	leave -1.2	broadcast -1.2	link -1.0	status 1.0	year -0.9	nominations -0.9	proof -0.7	overdue 0.5	digest 0.5	audit 0.5	checklist 0.4
=several days	accept 3.0	log -2.0	schedule 1.5	status -1.2	missed -1.2	home -1.0	settings -0.9	decline -0.9	partner -0.9	needHelp -0.8	leave -0.8	my-data -0.7	breaks -0.7	texts -0.6	waiting -0.6	help -0.6	import -0.6	plan -0.6	district -0.6	none -0.5	export -0.5	match -0.5	report -0.5	skip -0.5	ideas -0.5	proof -0.5	checklist -0.5	nominate -0.4	nominations -0.4	pause -0.4	year -0.4	broadcast -0.4
=some strange words	none 3.5	neighbors 3.1	decline 3.0	status -2.4	home -1.0	snooze -1.0	partner -0.9	accept -0.8	missed -0.7	needHelp 0.7	cancel -0.7	overdue -0.7	schedule -0.7	leave 0.4	help -0.4
=some words	none 1.9	home -1.7	unreachable -1.5	audit -1.3	checklist -1.2	broadcast -1.1	link -1.1	setup -1.1	import -1.0	directors -1.0	roster -1.0	help -0.8	nominations -0.8	neighbors -0.8	channels -0.8	accept 0.8	nominate -0.8	breaks -0.8	year -0.7	missed -0.7	workspaces -0.7	district -0.7	plan -0.7	overdue -0.7	log 0.6	status 0.6	pause -0.5	ideas -0.5	retention -0.5	schedule 0.5	texts -0.4	board -0.4
ABSENT	missed 2.9	log -2.0	schedule -1.1	partner -1.0	needHelp -1.0	status -0.9	cancel -0.7	none 0.7	accept -0.7	pause -0.6	overdue -0.6	snooze -0.5	decline -0.4	roster -0.4
ABSENT > ATTEND	missed 2.8	none -1.3
ABSENT > CALL	missed 0.7
ABSENT > SEE	missed 2.8	none -1.3
ABSENT > VISIT	missed 2.1	log -0.9
ACCEPT	accept 4.5	none -4.0	import 2.9	snooze -2.1	partner -2.0	schedule -2.0	help -1.6	plan -1.6	proof -1.5	report -1.5	log -1.4	leave 1.2	my-data -1.2	district 1.2	match -1.2	checklist -1.2	cancel -1.1	nominate -1.1	status 1.1	missed -1.1	waiting 1.1	overdue -1.1	roster -1.1	skip -1.1	export -1.0	unreachable -1.0	ideas -1.0	board -1.0	pause -1.0	breaks 0.9	offices -0.9	digest -0.9	directors -0.9	texts -0.9	retention -0.9	workspaces -0.8	year -0.8	channels -0.8	decline -0.8	broadcast -0.7	nominations 0.7	link -0.7	audit -0.7	setup -0.7	neighbors -0.6	needHelp -0.6	home -0.5	settings -0.5
ACCEPT > ATTEND	accept 2.2	cancel -1.1
ACCEPT > BOOK	accept 1.2
ACCEPT > FIRST	accept 1.5
ACCEPT > LATER	accept 2.5	decline -0.8	schedule -0.4
ACCEPT > PROGRAM	leave 1.6	import 1.0	pause 0.8	decline -0.8
ACCEPT > ROSTER	leave 0.5
ACCEPT > SEE	import 1.1	leave 0.4
ACCEPT > SETTINGS	settings 2.5	accept -1.1
ACCEPT > TIMES	status 1.0
ATTEND	overdue 3.1	accept 2.8	needHelp -2.6	decline -2.5	log -2.3	retention 2.2	help -2.0	my-data -1.9	settings -1.9	home -1.7	cancel 1.6	waiting -1.5	partner -1.4	texts -1.3	audit 1.3	import -1.2	export 1.2	link -1.2	leave -1.2	broadcast -1.1	missed 1.1	report 1.1	year -1.1	status 1.0	nominations 1.0	nominate -1.0	setup -1.0	offices -1.0	directors -0.9	neighbors -0.9	workspaces -0.8	channels -0.8	pause -0.8	schedule 0.7	roster 0.7	none 0.6	ideas -0.6	district -0.6	skip -0.5	snooze 0.4
ATTEND > ACCEPT	cancel 0.4
ATTEND > AWAY	cancel 1.7	leave -0.5
ATTEND > BEHIND	overdue 1.7	none 0.9	status 0.4
ATTEND > BOARD	board 1.9	report 1.6	overdue -0.7
ATTEND > CALL	missed 0.5
ATTEND > CAME	schedule 1.0
ATTEND > DATA	export 2.1	my-data -0.8	none -0.7
ATTEND > EVERYONE	roster 3.0	board -0.9	audit -0.4
ATTEND > FIRST	status 1.2
ATTEND > FITS	help 1.2	retention 0.8
ATTEND > HOW	help 1.8
ATTEND > MEETING	missed 1.5	none -0.4
ATTEND > NEXT	schedule 2.3	status 1.2	snooze 1.2	none -1.0
ATTEND > NOMINEES	nominations 3.4	overdue -0.8	report -0.6	partner -0.5	audit -0.4
ATTEND > NOT	unreachable 1.2	needHelp -0.6	missed 0.4
ATTEND > NUMBERS	report 3.5	overdue -1.4	audit -0.5
ATTEND > PAIRS	board 2.2	match -0.7	overdue 0.6	report -0.5
ATTEND > PARTNER	partner 2.5	accept -0.4	needHelp -0.4
ATTEND > PLAN	plan 2.5	none -0.5	accept -0.5	pause 0.4
ATTEND > PROGRAM	leave 2.2	roster 1.9	cancel -0.8	none -0.5	needHelp -0.5
ATTEND > PROOF	proof 1.7
ATTEND > REACH	partner 2.0	unreachable 1.1	needHelp -0.7
ATTEND > REMINDERS	none 2.9	pause 1.6	help -1.1	snooze 0.6	unreachable 0.5	texts -0.5	settings -0.4
ATTEND > SETTINGS	proof 1.1
ATTEND > SMALLTALK	none 1.7
ATTEND > THANKS	status 2.3	cancel 0.5	none -0.5
ATTEND > TIMES	pause 2.2	leave 1.8	help -1.1	cancel -0.8
ATTEND > UNREACHABLE	unreachable 1.8	needHelp -0.6
ATTEND > UNTIL	unreachable 2.2	status 1.6	missed -0.4
ATTEND > VISIT	ideas 1.4	status 0.8	missed 0.5
ATTEND > WHERE	none 1.5	status 0.7
ATTEND > WHO	nominations 2.0	overdue 1.2	partner -0.7
ATTEND > WISH	skip 1.6	report 0.7	schedule -0.5
AUDIT	audit 4.7	status -2.3	partner 2.2	none -2.2	retention 1.4	log -1.4	needHelp -1.3	waiting -1.3	match -1.0	schedule -1.0	missed -0.9	offices -0.9	accept -0.8	my-data -0.8	help -0.7	texts -0.7	report -0.7	breaks -0.6	roster -0.6	broadcast -0.6	home -0.6	pause -0.6	digest -0.6	checklist -0.6	proof -0.6	import -0.5	decline -0.5	nominate -0.5	plan -0.5	unreachable -0.5	cancel -0.4	ideas -0.4	district -0.4	snooze -0.4	year -0.4	leave -0.4
AUDIT > LOG	audit 3.2	overdue 2.1	none -1.2	log -0.8	unreachable -0.6
AUDIT > NOT	overdue 2.7	unreachable 1.9	none -1.1	audit -1.0	directors 0.6	missed -0.5	nominations -0.4
AUDIT > PARTNER	partner 1.2
AWAY	leave 2.7	pause 2.5	schedule -2.4	accept -2.4	status -1.7	help -1.7	needHelp 1.5	cancel 1.5	log -1.5	decline 1.4	snooze -1.4	none 1.4	partner -1.3	settings -1.3	missed -1.0	match -0.9	plan -0.8	home -0.7	import -0.7	breaks -0.7	report -0.6	broadcast -0.6	board -0.6	skip -0.6	district -0.5	checklist -0.5	proof -0.5	digest -0.5	roster -0.5	export -0.5	my-data -0.4	unreachable -0.4	nominate -0.4
AWAY > BREAKS	cancel 2.5	leave -0.7	pause -0.5	none -0.5
AWAY > CANNOT	schedule 0.8
AWAY > NEXT	pause 1.4
AWAY > NOT	schedule 0.8
AWAY > PROGRAM	leave 1.7
AWAY > REMINDERS	pause 1.3	none -0.4
AWAY > THANKS	cancel 2.4	leave -0.5
AWAY > TIMES	decline 2.1	leave -0.6
AWAY > UNTIL	cancel -3.4	pause 2.8	none -2.1	schedule -1.4	leave -0.9	accept -0.9	log -0.6	snooze -0.5
AWAY > WISH	pause 1.0
BEHIND	overdue 4.2	board -2.6	nominations -2.4	unreachable -2.3	match -2.2	help -2.2	waiting -2.1	offices -1.9	roster -1.9	partner -1.9	home -1.9	missed -1.8	audit -1.7	district -1.6	digest -1.6	directors -1.5	schedule -1.5	proof -1.5	nominate -1.4	leave -1.4	year -1.4	pause -1.4	my-data -1.3	import -1.3	checklist -1.3	neighbors -1.2	channels -1.2	link -1.1	snooze -1.1	retention -1.1	breaks -1.0	settings -1.0	ideas -1.0	setup -1.0	needHelp -0.9	accept -0.9	texts -0.8	decline 0.8	cancel -0.6	report 0.6	skip -0.6	export 0.6	none 0.5	status -0.5	plan -0.4	log -0.4	workspaces -0.4
BEHIND > BOOK	match 1.7	settings 1.1	none -0.8
BEHIND > CALL	none 2.0	year 1.2	partner 1.0	waiting -0.7	needHelp -0.6
BEHIND > CANNOT	district 1.5	cancel -1.3	decline 0.8
BEHIND > CHANGE	settings 1.1	overdue 0.7	none -0.5
BEHIND > FIRST	overdue 1.6
BEHIND > HOW	partner 2.4	needHelp -0.5	none -0.4
BEHIND > LATER	decline 1.6
BEHIND > LOG	none 0.7	log 0.5
BEHIND > MET	broadcast 1.3	none 0.8	log 0.7	overdue 0.6
BEHIND > MUST	none 1.1	log 0.8	schedule -0.7
BEHIND > NEXT	overdue 2.4	none -1.2	year 1.2	missed 0.9	status -0.8	broadcast 0.5
BEHIND > NOT	none 1.6	district 1.3	broadcast 1.3	decline 0.5	overdue 0.4	log -0.4
BEHIND > PAIRS	overdue 2.5	board -1.0	match 0.9	none -0.9
BEHIND > PARTNER	needHelp 2.9	none -0.6
BEHIND > REPLIED	workspaces 1.4	plan 1.1	decline -0.9	export 0.9	status 0.8	snooze 0.8	partner 0.8	breaks 0.7	help -0.5	overdue -0.5	year 0.5	waiting -0.5	schedule 0.4
BEHIND > SEE	export 1.8	schedule 1.4	none -0.5	skip -0.5
BEHIND > THANKS	decline 0.6	overdue 0.6
BEHIND > TIMES	decline 0.7
BEHIND > VISIT	overdue 1.6
BEHIND > WHEN	status 2.9	none -1.9	overdue 0.7
BEHIND > WISH	log 0.8	none 0.7	cancel -0.5
BEHIND > YEAR	year 1.5
BOARD	board 5.2	report 2.8	cancel -1.8	decline -1.7	overdue -1.7	leave -1.6	match -1.6	waiting -1.5	roster -1.5	unreachable -1.4	nominations 1.2	home -1.2	offices -1.1	schedule -1.1	accept -1.1	checklist -1.1	district -1.1	breaks -1.0	status -1.0	partner -0.9	year -0.9	texts -0.9	retention -0.9	digest -0.9	snooze -0.8	workspaces -0.8	pause -0.8	proof -0.8	import -0.7	directors -0.7	needHelp -0.7	log -0.7	broadcast -0.7	nominate -0.7	setup -0.6	channels -0.6	audit -0.6	plan -0.6	settings -0.5	export -0.5	link -0.5	none 0.4	missed -0.4
BOARD > MEETING	cancel 0.5
BOOK	accept 3.2	setup 2.8	log -2.0	cancel -1.9	nominate 1.9	schedule 1.7	workspaces 1.7	help -1.5	match 1.5	skip -1.5	home -1.5	partner -1.4	leave -1.3	breaks -1.2	year -1.2	texts -1.1	waiting -1.1	pause -1.1	overdue -1.0	proof -1.0	report -1.0	digest -1.0	import -0.9	district -0.9	needHelp -0.9	snooze -0.9	board -0.9	nominations -0.9	roster -0.9	channels -0.8	plan -0.8	my-data -0.8	retention -0.8	unreachable -0.8	broadcast -0.8	settings -0.8	directors -0.7	ideas -0.7	offices -0.7	audit -0.7	decline 0.6	link -0.6	neighbors -0.6	missed -0.5
BOOK > CALL	schedule 2.0	none -0.8	log -0.4
BOOK > FINAL	schedule 2.8	skip -1.0	setup -0.6
BOOK > FIRST	accept 3.8	none -1.5	plan 1.2	schedule 0.8	log -0.8	status -0.6	needHelp -0.4	help -0.4
BOOK > FITS	decline 0.9
BOOK > MEETING	schedule 4.0	none -3.0	skip -1.0	setup -0.6
BOOK > NEXT	setup 1.0
BOOK > NOT	none 1.4	decline 0.6	needHelp -0.6
BOOK > OPEN	decline 0.7
BOOK > PAIRS	match 2.5	none -0.9	schedule -0.4
BOOK > PARTNER	schedule 0.6
BOOK > SETTINGS	settings 1.4
BOOK > TIMES	schedule 2.6	decline 1.3	none 0.9	status -0.8
BOOK > VISIT	schedule 2.4	log -0.8	accept -0.8	none -0.7
BOOK > WHO	needHelp 0.5	none 0.4
BREAKS	breaks 4.0	log -2.9	cancel 2.8	status -2.4	report -2.3	help -2.0	year -1.9	accept -1.9	leave -1.8	none -1.7	waiting -1.6	overdue -1.5	digest -1.5	schedule -1.4	nominations -1.4	roster -1.4	home -1.3	board -1.3	pause -1.3	checklist -1.3	missed -1.3	workspaces -1.2	match -1.2	unreachable -1.2	settings -1.2	partner -1.1	nominate -1.1	offices -1.1	needHelp -1.1	plan -1.1	retention -1.1	texts -1.0	neighbors -0.9	import -0.9	setup -0.9	directors -0.9	broadcast -0.9	audit -0.9	proof -0.8	my-data -0.8	channels -0.8	snooze -0.8	ideas -0.7	skip -0.7	export -0.6	link -0.6	decline 0.5
BREAKS > BEHIND	breaks 3.1	none -1.6	decline 0.7
BREAKS > CHANGE	breaks 0.6
BREAKS > DISTRICT	breaks 1.3
BREAKS > NEXT	breaks 1.7	none -0.5
BREAKS > SCHOOLDAY	breaks 1.5	decline 0.7
BREAKS > SEE	status 0.5
BREAKS > TIMES	breaks 1.5
BREAKS > UNTIL	breaks 1.2
BREAKS > VISIT	cancel 2.2	none -0.6	breaks -0.4
BREAKS > WHERE	status 0.5
BREAKS > WISH	status 0.5
CALL	log 2.3	accept -2.2	missed 2.2	needHelp 2.1	decline -2.1	leave -2.0	settings -1.9	plan -1.9	snooze -1.7	pause -1.7	year 1.7	partner -1.6	match -1.5	proof -1.5	help -1.5	breaks -1.5	cancel 1.4	import -1.4	nominations -1.3	district -1.3	export -1.3	nominate -1.3	broadcast -1.2	unreachable -1.2	checklist -1.2	roster -1.2	ideas -1.2	digest -1.1	my-data -1.1	retention -1.1	texts -1.1	offices -1.1	board -1.1	setup -1.1	audit -1.0	workspaces -1.0	link -1.0	schedule 1.0	channels -1.0	directors -0.9	neighbors -0.9	skip -0.8	overdue -0.8	waiting -0.7	report -0.6	status -0.6
CALL > BEHIND	log 1.0
CALL > BOOK	schedule 0.7
CALL > BREAKS	none 0.7
CALL > CAME	missed 0.5
CALL > EVERYONE	year 0.9	schedule 0.9	none -0.6
CALL > FINAL	skip 1.3	log -0.5
CALL > FITS	log 1.6
CALL > LATER	home 2.9	none -0.9	schedule 0.9	help -0.4
CALL > MEETING	none 1.3	cancel 1.0	missed -0.5	log -0.5	skip 0.4
CALL > MET	log 1.8	none -0.9	missed 0.6	status -0.6
CALL > NEXT	status 2.0	schedule 0.6
CALL > NOT	missed 2.2	none -1.6	log -1.4	needHelp -1.3	cancel 1.2	skip 1.1	decline -0.5
CALL > PARTNER	partner 1.0	schedule 0.5	needHelp -0.5	none -0.4
CALL > PROGRAM	needHelp 1.9	help -0.4
CALL > REACH	log 1.7	none -0.6
CALL > SCHOOLDAY	none 2.1	schedule -0.8	needHelp 0.5
CALL > SMALLTALK	none 2.4	needHelp -0.7
CALL > STUCK	needHelp 1.0
CALL > THANKS	missed 2.4	none -1.2	log 1.1
CALL > UNTIL	missed 2.6	log -0.9	cancel -0.6
CALL > VISIT	cancel 0.8
CALL > WHEN	none 1.9	needHelp 1.4	status -0.6
CALL > WISH	missed 2.1	cancel 2.1	none -1.3	log -0.8	status -0.4
CAME	nominations 2.8	log 2.5	missed 2.1	needHelp -2.1	report -1.7	status -1.7	partner -1.6	none 1.5	neighbors 1.4	overdue -1.3	district -1.3	accept -1.3	decline -1.2	schedule 1.0	settings -0.9	plan -0.8	pause -0.8	snooze -0.8	waiting -0.7	proof -0.7	unreachable -0.7	leave -0.7	skip -0.7	help -0.7	ideas -0.7	home -0.6	digest -0.6	match -0.6	breaks -0.6	export -0.5	roster -0.5	my-data -0.5	board -0.5	texts -0.5	directors -0.5	import -0.4	workspaces -0.4	nominate -0.4	checklist -0.4
CAME > BEHIND	none 1.4	missed 0.9	overdue -0.6	needHelp -0.5
CAME > CANNOT	cancel 0.8
CAME > MEETING	missed 1.3
CAME > NOT	missed 1.4	cancel 0.7	none -0.5
CAME > VISIT	missed 1.4	none -1.2	cancel 1.2
CANCEL	leave 2.9	schedule -2.8	cancel 2.7	help -2.6	log -2.5	status -2.3	accept -2.1	missed -2.1	home -2.1	needHelp -1.9	pause -1.7	decline -1.6	partner -1.6	settings -1.5	snooze -1.4	proof -1.4	plan -1.4	import -1.3	waiting -1.1	match -1.1	district -1.1	skip 1.1	report -1.0	unreachable -1.0	ideas -1.0	breaks -1.0	nominate -0.9	export -0.9	my-data -0.9	overdue -0.9	texts -0.9	setup -0.8	broadcast -0.8	digest -0.8	year -0.8	roster -0.7	board -0.7	nominations -0.7	checklist -0.7	workspaces -0.7	offices -0.7	retention -0.7	directors -0.7	channels -0.7	link -0.6	neighbors -0.6	audit -0.6
CANCEL > BOOK	cancel 0.6
CANCEL > CALL	cancel 0.5
CANCEL > FINAL	skip 1.8	cancel -0.5
CANCEL > FITS	skip 0.7
CANCEL > MEETING	cancel 1.4	skip 1.1	none -0.7
CANCEL > NEXT	cancel 1.6	schedule -0.4	status -0.4
CANCEL > PRIVACY	none 1.1
CANCEL > PROGRAM	none 1.7
CANCEL > THANKS	cancel 1.1	skip 1.0
CANCEL > VISIT	skip 2.3	cancel 1.6	log -1.0	schedule -0.7	status -0.5	none -0.5
CANCEL > WHERE	none 1.3
CANCEL > WISH	skip 2.0	cancel 1.7	none -0.5	leave -0.5	help -0.5
CANNOT	none -2.7	accept -2.7	missed -2.4	link 2.4	decline 2.1	cancel 2.0	leave 1.9	status -1.7	log -1.7	help -1.6	pause -1.4	skip -1.4	settings -1.4	district 1.3	schedule -1.2	my-data -1.2	overdue -1.1	proof -1.0	home -1.0	directors -1.0	nominate -1.0	plan -0.9	broadcast -0.9	report -0.9	match -0.9	nominations -0.9	breaks -0.8	texts -0.8	waiting -0.8	ideas -0.8	export -0.8	year -0.8	roster -0.8	import -0.8	offices -0.7	board -0.7	checklist -0.7	retention -0.7	digest -0.7	neighbors -0.7	partner -0.7	audit -0.7	channels -0.6	setup -0.6	workspaces -0.6	snooze -0.6	needHelp 0.5
CANNOT > ACCEPT	decline 2.6	district 1.0	cancel -1.0	needHelp -0.6	accept -0.4
CANNOT > ATTEND	none -2.3	decline -2.2	cancel 2.0	schedule -1.7	needHelp -1.5	district 1.3	missed -1.2	accept -1.2	snooze -1.0	unreachable -0.9	link -0.6	leave -0.6	skip -0.6	partner -0.6	pause -0.5	status -0.5	help -0.5	log -0.4
CANNOT > AWAY	cancel 2.5	leave -1.6
CANNOT > BOOK	none 0.5
CANNOT > CALL	cancel 1.1	needHelp 1.0
CANNOT > FITS	decline 2.2	none -0.9	schedule -0.8	needHelp -0.6	accept -0.4
CANNOT > LEAVE	none 1.8	district 1.6	cancel -1.1	leave 0.8	decline -0.7	needHelp -0.6
CANNOT > LINKCODE	none 1.6	link 1.4
CANNOT > LOG	link 1.9	none 1.2	log -0.4
CANNOT > MEETING	cancel 0.8
CANNOT > MUST	decline 1.4	cancel -0.4
CANNOT > NEXT	cancel 1.8	decline 1.5	snooze -0.6	none -0.6	leave -0.5	needHelp -0.4
CANNOT > NOT	none -2.5	link 2.3	missed -2.3	accept -2.2	leave 2.2	cancel 1.9	decline 1.8	log -1.5	status -1.5	district 1.4	skip -1.4	help -1.3	pause -1.3	settings -1.3	my-data -1.1	overdue -1.0	proof -0.9	directors -0.9	nominate -0.9	broadcast -0.9	home -0.8	nominations -0.8	report -0.8	plan -0.8	texts -0.8	match -0.8	breaks -0.8	waiting -0.8	needHelp 0.7	export -0.7	ideas -0.7	roster -0.7	year -0.7	import -0.7	offices -0.7	checklist -0.7	board -0.6	retention -0.6	schedule -0.6	audit -0.6	digest -0.6	neighbors -0.6	channels -0.6	setup -0.6	workspaces -0.5	unreachable 0.4
CANNOT > OPEN	cancel 2.2	schedule -1.0	accept -0.4	none -0.4
CANNOT > PARTNER	partner 0.4
CANNOT > PROGRAM	leave 3.3	cancel -1.4	needHelp -0.9	none -0.5	district -0.5
CANNOT > QUIET	cancel 1.1
CANNOT > REACH	needHelp 2.1	unreachable 1.2	partner -1.0	cancel -0.6	leave -0.5	decline -0.4
CANNOT > REPLIED	needHelp 2.9	status -0.6	leave -0.6	decline -0.5
CANNOT > SCHOOLDAY	none 0.5
CANNOT > SEE	needHelp 3.1	schedule -1.0	leave -0.4
CANNOT > THANKS	leave 1.6	decline 1.5	needHelp -0.5	accept -0.5
CANNOT > TIMES	cancel -3.0	decline 2.5	schedule 2.4	none -1.4	needHelp -0.7	leave 0.6	accept -0.5
CANNOT > VISIT	cancel 2.0	schedule -0.8	none -0.5
CANNOT > WHO	partner 2.2	cancel -0.7	needHelp -0.6
CANNOT > WISH	leave 1.4	cancel -0.7	decline 0.6
CHANGE	breaks 3.0	texts 2.7	nominate 2.4	settings 2.4	log 2.2	accept -2.0	proof -1.9	unreachable -1.8	partner -1.7	decline -1.7	snooze -1.6	leave -1.6	waiting -1.6	district -1.6	my-data -1.6	home -1.5	missed -1.5	import 1.5	help -1.4	export -1.4	checklist -1.4	ideas 1.4	board -1.3	audit -1.3	broadcast -1.3	retention -1.3	setup -1.3	channels -1.3	plan 1.3	report -1.2	cancel -1.2	link -1.2	pause -1.1	neighbors 1.1	nominations -1.0	overdue -1.0	none -0.9	skip -0.9	year -0.8	digest 0.8	offices 0.7	directors 0.7	match 0.6	needHelp -0.5	schedule -0.5
CHANGE > BOOK	settings 1.4
CHANGE > BREAKS	breaks 1.8
CHANGE > CALL	log 2.1
CHANGE > DIRECTORS	directors 3.4	breaks -0.8	broadcast -0.4
CHANGE > DISTRICT	directors 1.4
CHANGE > FIRST	plan 1.3	year 1.2	schedule -0.4
CHANGE > FITS	settings 2.2
CHANGE > LATER	plan 1.3
CHANGE > LOG	log 2.8	status -1.1	none -0.8
CHANGE > MEETING	log 0.5	texts 0.5
CHANGE > NEIGHBORS	neighbors 2.2
CHANGE > NEXT	year 1.2	plan 0.8	status -0.6
CHANGE > OFFICES	offices 3.2
CHANGE > PAIRS	match 2.8	texts -0.6
CHANGE > PARTNER	needHelp 2.8	schedule -0.5
CHANGE > PLAN	plan 2.5	status -0.7	schedule -0.6	log -0.6
CHANGE > PROGRAM	texts 2.3	import 1.9	nominate 1.7	roster -0.7	none -0.5	breaks -0.5	settings 0.4
CHANGE > PROOF	settings 2.2	proof -1.3
CHANGE > REMINDERS	texts 3.0	settings 2.5	status -1.5	none -1.2	help -0.8	log -0.5
CHANGE > ROSTER	roster 2.7	import 1.7	nominate -0.9	breaks -0.7	log -0.5
CHANGE > SEE	import 2.2	roster -0.5
CHANGE > SEND	texts 1.3	settings 0.5
CHANGE > SETTINGS	settings 2.5	proof -1.7	log -1.0	none -0.9	schedule -0.5	status -0.5	plan -0.4
CHANGE > TEXTS	texts 1.9
CHANGE > TIMES	none 1.7	neighbors 0.6
CHANGE > VISIT	schedule 1.5	log 1.2	year 1.2	ideas -0.4
CHANGE > WHEN	settings 2.2	texts -0.6
CHANGE > YEAR	year 1.2
CHANNELS	channels 4.5	settings -2.3	none -2.2	district -1.4	status -1.3	schedule -1.3	unreachable -1.3	checklist -1.2	waiting -1.2	breaks -1.1	overdue -1.1	workspaces -1.1	texts -1.1	digest -1.0	board -1.0	year -1.0	help -1.0	home -0.9	offices -0.9	report -0.9	nominations -0.9	roster -0.9	match -0.8	directors -0.8	accept -0.7	import -0.7	neighbors -0.7	nominate -0.6	log -0.6	retention -0.6	broadcast -0.6	setup -0.6	missed -0.6	audit -0.5	decline -0.5	cancel -0.5	link -0.5	plan -0.4	leave -0.4	pause -0.4	snooze -0.4
CHANNELS > DIGEST	channels 1.8
CHANNELS > WISH	channels 2.3
CHECKLIST	checklist 4.3	status 2.3	match -1.0	none -0.8	waiting -0.7	unreachable -0.7	help -0.6	schedule -0.6	district -0.5	accept -0.5	home -0.5	cancel -0.5	setup -0.5	overdue -0.4	offices -0.4	texts -0.4	report -0.4	roster -0.4
CHECKLIST > ATTEND	checklist 1.4	status 1.1	none -0.5
DATA	retention 3.2	none -3.1	export 2.9	my-data 2.9	status -2.7	help -2.4	proof -2.1	needHelp -2.0	plan -1.8	offices 1.8	decline -1.7	settings -1.7	leave -1.6	partner -1.6	accept -1.5	log -1.5	schedule -1.5	cancel -1.4	waiting -1.4	home -1.4	snooze -1.3	missed -1.2	pause -1.2	board -1.2	digest -1.2	match -1.1	overdue -1.1	nominations -1.1	breaks -1.1	nominate -1.1	year -1.0	unreachable -1.0	import 1.0	ideas -1.0	roster -0.9	district -0.9	texts -0.8	broadcast -0.8	link -0.8	checklist -0.7	directors -0.7	neighbors -0.7	audit -0.7	setup -0.7	skip -0.7	workspaces -0.7	channels -0.6
DATA > ATTEND	export 1.4
DATA > FITS	retention 1.3	none -0.4
DATA > STUCK	offices 1.8
DATA > THANKS	offices 0.5
DAY	decline -2.8	needHelp -2.7	leave -2.7	help -2.3	status -2.3	accept 2.1	schedule 2.1	snooze -2.1	cancel 1.9	match -1.8	skip -1.8	proof -1.8	waiting -1.7	my-data -1.7	partner -1.6	export -1.6	overdue -1.6	import -1.5	unreachable -1.5	nominate -1.5	plan -1.5	district -1.5	broadcast -1.5	report -1.4	texts -1.4	board -1.4	pause 1.4	roster -1.3	nominations -1.3	retention -1.3	audit -1.3	setup -1.3	link -1.2	offices -1.2	workspaces -1.1	neighbors -1.1	settings -1.1	channels -1.1	directors -1.1	ideas -0.9	log 0.8	breaks 0.5	digest 0.5
DAY #	accept -2.5	breaks 2.4	settings -2.3	schedule 2.1	snooze -2.0	pause 1.9	status -1.9	leave -1.7	needHelp -1.7	decline -1.7	home -1.5	partner -1.4	help -1.4	cancel -1.4	plan -1.3	report -1.2	missed -1.1	waiting -1.1	skip -1.1	proof -1.1	digest -1.1	match -1.1	my-data -1.0	unreachable -1.0	district -1.0	overdue -1.0	import -1.0	export -1.0	texts -0.9	year -0.9	setup -0.9	board -0.9	ideas -0.9	nominate -0.9	broadcast -0.9	checklist -0.9	roster -0.8	retention -0.8	nominations -0.8	workspaces -0.8	link -0.8	offices -0.8	audit -0.8	channels -0.7	neighbors -0.7	directors -0.7	none -0.5
DAY DAY	schedule 1.2	none -0.7
DAY about	log 0.5
DAY after	schedule 2.6	none -1.4	accept -1.4	snooze -0.7	cancel 0.5
DAY afternoon	schedule 1.5	accept -0.5
DAY and	log 1.0	schedule -0.4
DAY around	schedule 1.1
DAY at	log -2.0	cancel -2.0	none 1.9	schedule 1.5	accept -1.3	pause -1.2	status -1.2	snooze -1.1	needHelp -1.1	missed -0.9	decline -0.8	settings -0.8	home -0.7	partner -0.7	breaks -0.6	help -0.6	leave -0.6	plan -0.5	report -0.5	proof -0.5	my-data -0.5	skip -0.5	board -0.5	match -0.5	digest -0.5	ideas -0.4	texts -0.4	nominate -0.4	broadcast -0.4	nominations -0.4	roster -0.4	waiting -0.4	year -0.4	checklist -0.4
DAY day	accept 3.1	schedule -1.8	none -0.6
DAY evening	schedule 0.7
DAY fine	accept 1.0
DAY for	schedule 2.8	none -1.1	year 1.0	log 0.9	missed -0.9	cancel -0.7	status -0.5
DAY from	schedule 1.5	none -0.8
DAY go	accept 2.7	schedule -1.6	cancel -0.8	none -0.4
DAY half	log 1.0
DAY hope	snooze 2.5
DAY i	missed 2.9	cancel -0.9	log 0.7	schedule -0.5
DAY if	none 2.1	schedule -1.1	settings 0.7
DAY in	schedule 1.6
DAY is	cancel 3.6	none -3.1	accept 2.5	log -0.9	status -0.8	snooze -0.5	partner -0.5
DAY it	log 0.6
DAY morning	none 2.6	schedule 1.6	cancel -1.0	accept -0.5	decline -0.4
DAY no	pause 1.1
DAY one	accept 3.0	none -2.3	schedule -1.4	decline -0.6
DAY or	none -2.0	schedule 1.9	cancel -0.7	log -0.7	accept -0.7
DAY pause	cancel 1.1
DAY please	cancel 2.7	log 2.4	digest 2.1	schedule -2.0	none -1.9	pause -0.6
DAY say	schedule 1.4	none -0.6
DAY sick	cancel 0.4
DAY sorry	cancel 1.4
DAY suggestion	accept 0.9	schedule -0.5
DAY thanks	digest 1.8	log 1.8	status 1.1	none -0.9	schedule 0.6	cancel -0.5	missed -0.5
DAY time	accept 3.3	schedule -2.0	cancel -0.7	snooze -0.4
DAY to	none 3.6	accept -0.8	log -0.7	status -0.4
DAY visit	cancel 0.5
DAY we	cancel 0.5
DAY what	status 2.4	none -0.4
DAY when	none 1.9
DAY who	partner 2.7	cancel -0.7	needHelp -0.5
DAY will	accept 2.2	schedule -0.7	cancel -0.5	none -0.4
DAY works	accept 1.1	schedule 0.7
DAY you	breaks 2.0	digest 0.6	none -0.5
DIGEST	digest 3.8	none -2.8	texts -2.3	status -1.9	schedule -1.6	settings -1.5	pause 1.3	report -1.3	channels 1.3	log -1.1	help -1.1	year -1.1	breaks -1.0	needHelp -1.0	match -0.9	waiting -0.9	nominate -0.9	district -0.9	cancel -0.8	board -0.8	decline -0.8	leave -0.8	proof -0.8	overdue -0.8	offices -0.7	roster -0.7	unreachable -0.7	accept -0.7	nominations -0.7	partner -0.7	broadcast -0.7	import -0.6	plan -0.6	home -0.6	checklist -0.6	workspaces -0.6	snooze -0.6	my-data -0.6	export -0.5	missed -0.5	directors -0.5	retention -0.5	setup -0.5	audit -0.4	neighbors -0.4	link -0.4
DIGEST > LATER	snooze 0.7
DIGEST > REACH	digest 1.8
DIGEST > SEE	snooze 0.6
DIGEST > WISH	pause 1.4	channels 1.0	digest 0.7
DIRECTORS	directors 4.4	overdue -2.3	unreachable -2.3	nominations -2.3	status -2.2	home -2.1	partner -2.0	help -1.9	breaks -1.8	waiting -1.8	match -1.6	board -1.5	roster -1.5	needHelp -1.5	district -1.3	log -1.3	accept -1.3	import -1.3	decline -1.3	cancel -1.3	offices -1.2	texts -1.2	digest -1.2	nominate -1.2	broadcast 1.2	schedule -1.1	proof -1.1	snooze -1.1	neighbors -1.0	workspaces -1.0	checklist -1.0	audit -1.0	settings -1.0	retention -0.9	year -0.9	missed -0.9	pause -0.9	channels -0.9	none 0.9	leave -0.9	plan -0.9	link -0.8	my-data -0.7	export -0.7	setup -0.7	ideas -0.6	skip -0.5
DIRECTORS > BREAKS	none 0.7
DIRECTORS > CALL	none 0.7
DIRECTORS > NOMINEES	directors 1.7	nominations -1.0
DIRECTORS > NOT	directors 2.8	nominations -1.6	none -1.5	overdue -1.1	unreachable -0.9	needHelp -0.7
DIRECTORS > REPLIED	directors 2.7	nominations -1.0	none -1.0	status -0.6
DIRECTORS > THANKS	none 1.6	directors 1.2
DIRECTORS > WHO	directors 2.2	nominations -0.7	unreachable -0.6	overdue -0.4
DISTRICT	district 4.1	none -3.5	neighbors 2.7	waiting -2.6	match -2.5	log -2.2	status -2.2	import -2.0	schedule -1.9	overdue -1.9	checklist -1.8	cancel -1.7	offices -1.7	unreachable -1.7	home -1.6	texts -1.6	digest -1.6	help -1.5	year -1.5	workspaces -1.5	accept -1.5	channels -1.5	plan -1.4	decline -1.4	broadcast -1.4	settings -1.4	missed -1.3	retention -1.3	my-data -1.3	leave -1.3	breaks 1.3	partner -1.2	audit -1.2	setup -1.1	link -1.1	pause -1.0	ideas -1.0	snooze -1.0	export -0.9	skip -0.9	nominate -0.9	roster -0.6	nominations 0.4
DISTRICT > CANNOT	leave 0.5	district 0.5
DISTRICT > CHANGE	breaks 0.6
DISTRICT > LEAVE	district 0.5
DISTRICT > NEIGHBORS	neighbors 2.8	district -1.7	none -0.5	breaks -0.4
DISTRICT > NOT	leave 0.5	district 0.5
DISTRICT > SMALLTALK	breaks 0.7
DISTRICT > WISH	district 2.5	neighbors 0.9	schedule -0.4
EVERYONE	broadcast 3.3	roster 2.9	overdue -2.6	report -2.4	board 2.2	needHelp -2.0	import -1.9	partner -1.7	schedule -1.7	home -1.7	waiting -1.7	match 1.6	status -1.6	decline -1.6	unreachable -1.6	district -1.6	nominate -1.5	snooze -1.5	year 1.5	log -1.5	settings -1.4	audit -1.4	breaks -1.3	leave -1.3	cancel -1.3	missed -1.3	help -1.2	offices -1.2	accept -1.2	digest -1.2	pause -1.1	nominations -1.1	checklist -1.1	retention -1.1	my-data -1.0	export -1.0	link -0.9	workspaces -0.9	ideas -0.9	channels -0.9	proof -0.8	plan -0.8	skip -0.7	none -0.7	neighbors 0.6	texts -0.5
EVERYONE > BEHIND	broadcast 2.0	overdue -1.2
EVERYONE > DIRECTORS	broadcast 2.6	directors 1.0	none -0.5	roster -0.4
EVERYONE > DISTRICT	roster 1.3
EVERYONE > FITS	board 1.4	accept 0.9	none -0.6
EVERYONE > LATER	neighbors 1.6	texts 1.3	setup 1.1	log 0.8	broadcast 0.8	none 0.7	plan 0.6	snooze -0.5	board -0.5	decline -0.5	leave -0.5	schedule 0.4
EVERYONE > LOG	broadcast 2.3	none -0.7	overdue -0.7	log -0.6
EVERYONE > MET	broadcast 1.5	overdue -1.0
EVERYONE > NEXT	broadcast 1.9	plan 1.0	none -0.5	status 0.4
EVERYONE > NOT	broadcast 1.9	cancel 1.7	overdue -1.6	none -0.4
EVERYONE > PARTNER	broadcast 2.0	match 1.9	none -0.5	needHelp -0.4	board -0.4
EVERYONE > PROGRAM	setup 2.3	roster 1.4	board -0.4
EVERYONE > REMINDERS	texts 3.1	none 0.6	neighbors -0.5
EVERYONE > ROSTER	roster 1.8
EVERYONE > THANKS	broadcast 1.4
EVERYONE > VISIT	log -1.9	broadcast 1.7	none 1.7
EVERYONE > WHEN	broadcast 0.7	status 0.7
EVERYONE > WHO	neighbors 3.6	broadcast 1.9	overdue -1.8	none -1.4
EVERYONE > WISH	broadcast 1.4	partner 1.3
EXPORT	export 2.8	my-data -1.4	none -0.6	needHelp -0.6	status -0.4
EXPORT > ATTEND	export 0.5
EXPORT > DATA	export 2.4	my-data -1.4
FINAL	none -3.5	skip 3.0	accept -2.2	missed -2.0	status -1.9	cancel -1.8	needHelp -1.6	decline -1.6	leave -1.5	log -1.4	home -1.3	help -1.3	report -1.2	pause -1.2	plan -1.1	partner -1.1	snooze -1.0	texts -1.0	setup -0.9	match -0.9	settings -0.8	proof -0.8	district -0.8	waiting -0.7	export -0.6	overdue -0.6	checklist -0.6	ideas -0.6	my-data -0.6	digest -0.6	workspaces -0.6	nominate -0.6	breaks -0.5	unreachable -0.5	year -0.5	board -0.5	nominations -0.4	import -0.4	broadcast -0.4	directors -0.4	audit -0.4	retention -0.4	roster -0.4
FINAL > FITS	skip 1.6	none -0.4
FINAL > MEETING	none -2.9	skip 2.8	missed -1.7	cancel -1.5	log -1.0	home -1.0	report -0.9	texts -0.8	status -0.8	setup -0.8	schedule 0.8	snooze -0.7	accept -0.7	needHelp -0.7	leave -0.7	partner -0.6	decline -0.6	proof -0.5	waiting -0.5	pause -0.5	help -0.4	match -0.4	settings -0.4
FINAL > NOT	skip 1.8	none -0.7
FINAL > SKIP	skip 1.6	none -0.5
FINAL > THANKS	skip 2.5	home -0.5
FINAL > WISH	skip 1.8	schedule 0.8
FIRST	accept 3.1	year 2.3	skip 2.2	plan 2.0	help -2.0	decline -1.8	needHelp -1.7	settings -1.5	schedule -1.4	cancel -1.4	partner -1.3	leave -1.3	report -1.3	home -1.2	pause -1.2	ideas -1.1	match -1.1	none -1.0	my-data -1.0	snooze -1.0	export -1.0	proof -1.0	directors -0.9	overdue 0.9	nominate -0.9	breaks -0.8	digest -0.8	retention -0.8	district -0.8	import -0.8	board -0.7	channels -0.7	audit -0.7	setup -0.7	unreachable -0.7	nominations -0.7	checklist -0.7	texts -0.6	offices -0.6	neighbors -0.6	workspaces -0.6	roster -0.6	waiting 0.6	link -0.5	broadcast -0.4	log -0.4
FIRST > BEHIND	log 1.5	status -0.4
FIRST > EVERYONE	year 0.7
FIRST > FITS	accept 1.9	none -0.7
FIRST > MET	missed 1.5
FIRST > NOT	missed 1.3	none 0.8	log -0.5
FIRST > PLAN	plan 2.6	none -0.6	accept -0.6	log -0.5	needHelp -0.5	status -0.4
FIRST > SCHOOLDAY	none 0.9
FIRST > VISIT	year 2.4	overdue 1.5	missed 1.1	log 0.9	schedule 0.9	plan -0.7	none -0.7	accept -0.7	help -0.6	skip -0.5	ideas -0.5	waiting -0.5	report -0.5
FIRST > WISH	accept 2.9	schedule -2.5	none -0.7	skip 0.6
FITS	accept 2.5	status -2.3	missed -1.9	report -1.8	needHelp -1.8	export -1.8	proof -1.6	home 1.6	overdue -1.6	district -1.6	pause -1.5	digest -1.5	year -1.5	waiting -1.4	decline 1.4	plan -1.3	help 1.3	roster -1.3	nominate -1.3	none 1.3	snooze -1.3	link -1.2	workspaces -1.2	skip -1.2	partner -1.2	checklist -1.1	schedule 1.1	board -1.1	broadcast -1.1	breaks -1.1	setup -1.1	neighbors -1.0	leave -1.0	import -0.9	my-data -0.9	retention -0.8	log -0.7	offices -0.6	channels -0.6	texts 0.6	directors -0.5	settings -0.5	nominations -0.5	unreachable -0.4
FITS > ATTEND	snooze 2.7	accept -2.3	roster 1.7	none -1.6	proof 1.6	cancel 1.5	status 1.4	leave -0.7	audit -0.6	schedule 0.6	checklist -0.5	decline -0.4
FITS > AUDIT	audit 3.7	partner 0.9	none -0.8	unreachable -0.7
FITS > AWAY	pause 2.1	none -0.5
FITS > BEHIND	overdue 2.2	accept 1.7	checklist 0.8	cancel -0.6
FITS > BOOK	decline 0.6	accept 0.4	schedule -0.4
FITS > BREAKS	breaks 3.0	cancel 2.2	none -0.9	schedule -0.4
FITS > CALL	schedule 2.0	none -1.5	log 1.1	missed 0.8	cancel -0.7
FITS > CANCEL	cancel 1.9	schedule -0.5
FITS > CANNOT	cancel 1.7	needHelp -0.9	none -0.6	unreachable 0.6	leave 0.5
FITS > CHANGE	accept 2.3	import 2.2	ideas 2.1	offices 1.7	log 1.6	schedule -1.1	roster -0.8	settings -0.6	none -0.6	needHelp -0.6	help 0.5	directors -0.4	cancel -0.4
FITS > CHANNELS	channels 2.5
FITS > DISTRICT	district 1.5	neighbors 1.1
FITS > EVERYONE	broadcast 1.7	none 0.8	log -0.6
FITS > FIRST	accept 1.5
FITS > IDEAS	ideas 2.8	none -0.4
FITS > LATER	snooze 0.8
FITS > LEAVE	cancel 1.4
FITS > LOG	broadcast 1.8	none -0.6	breaks 0.4
FITS > MEETING	status 1.9
FITS > MET	log 2.2	accept 1.4	cancel -0.9	checklist 0.8
FITS > MOVE	schedule 1.8	settings 1.3	none -0.7
FITS > MUST	cancel 1.2	log 0.7	status -0.4
FITS > NEIGHBORS	neighbors 1.5
FITS > NEXT	status 2.4	schedule 1.5	none -1.0	snooze 0.7
FITS > NOMINEES	nominations 1.9	report 1.0
FITS > NOT	missed 3.1	texts 2.8	schedule -1.6	needHelp 1.5	cancel 1.3	leave 1.3	decline 1.3	settings -1.1	partner 0.9	accept -0.8	pause -0.8	help -0.6	log -0.6	directors -0.5	home -0.5	snooze -0.4	none -0.4
FITS > OFFICES	offices 3.0
FITS > OPEN	schedule 0.8	cancel 0.5
FITS > PAIRS	match 2.7	overdue 0.6	none -0.5
FITS > PARTNER	board 1.7	partner 1.1	none -0.8	audit 0.5
FITS > PLAN	accept 1.9	plan 0.9	schedule -0.7	audit 0.6
FITS > PROGRAM	unreachable 1.3
FITS > QUIET	none 2.0	settings -1.0
FITS > REACH	partner 2.7	settings 1.5	needHelp -0.8	schedule -0.6	accept -0.4
FITS > REMINDERS	none 1.3	settings -1.0	pause 1.0	snooze 0.9
FITS > ROSTER	import 2.3	roster 1.0	audit -0.7
FITS > SCHOOLDAY	none 2.5	accept 1.4	checklist 0.8	cancel -0.7	schedule -0.4
FITS > SEE	none 3.2	proof 1.6	board 1.5	accept -1.4	roster 1.4	audit -1.2	import -0.8	schedule 0.7	decline 0.4	match -0.4
FITS > SEND	nominate 1.4	import -0.6	broadcast 0.5
FITS > SETTINGS	settings 1.4	audit 0.4
FITS > SMALLTALK	home 2.0	none -1.1	snooze 1.0	nominations 0.9	help 0.9	match 0.8	schedule 0.8	partner -0.6	checklist 0.5	skip 0.5	missed -0.5	pause 0.4	accept -0.4	report -0.4	leave 0.4
FITS > STUCK	needHelp 2.7	none -0.7
FITS > THANKS	none 2.5	status 0.8	home 0.7	partner -0.6	accept 0.6	log -0.4
FITS > TIMES	none 1.6	report 1.0	accept 0.9	neighbors 0.8	schedule -0.5	decline 0.5	home -0.5
FITS > UNREACHABLE	unreachable 3.8	none -1.0	home -0.8
FITS > UNTIL	skip 1.5	pause 1.5	accept -0.4
FITS > VISIT	none 1.4	status -1.3	log 1.2	schedule 1.0	help -0.5
FITS > WHEN	accept 2.3	status 1.8	none -1.7	help 0.6	missed -0.4
FITS > WHERE	partner 2.0	status 1.8	none -1.0
FITS > WHO	status 2.2	partner 2.0	nominations 1.9	none -1.8	overdue 1.0	needHelp -0.9	audit 0.8	schedule -0.4
FITS > WISH	none 1.3	import 1.2	schedule -1.0	nominate 0.8	match 0.7	needHelp 0.7	accept 0.6	status -0.4
HELLO	home 2.4	unreachable 2.1	match -1.5	status -1.4	setup 1.4	accept -1.4	decline -1.3	directors 1.3	district -1.3	broadcast 1.3	import -1.3	digest -1.1	year -1.1	overdue 1.0	partner 1.0	missed -1.0	report 1.0	checklist -1.0	nominations -0.9	link -0.9	audit -0.9	roster -0.9	channels -0.9	retention -0.8	my-data 0.8	neighbors -0.8	plan -0.8	board 0.8	export -0.7	log -0.7	none 0.6	schedule -0.6	breaks -0.6	proof 0.5	pause 0.5	leave -0.5	snooze -0.5
HELLO > ATTEND	proof 1.7	none -0.5
HELLO > AWAY	pause 1.8	leave 1.8	none -1.0
HELLO > CANNOT	cancel 1.9	leave 1.8	needHelp -1.1	none -0.6	snooze -0.6	unreachable 0.6	decline -0.4
HELLO > CHANGE	ideas 2.5	offices 1.9	log -0.6	accept -0.5
HELLO > DATA	my-data 2.0	export 1.1	none -0.4
HELLO > DIRECTORS	directors 4.0	none -1.8	home -0.8	unreachable -0.5
HELLO > EVERYONE	none 1.2	broadcast 0.4
HELLO > FINAL	skip 1.6
HELLO > FIRST	accept 2.3	none -0.9
HELLO > FITS	accept 4.2	none -2.2	decline 2.1	home -0.8	schedule 0.6	needHelp -0.5	snooze -0.5
HELLO > HOW	help 0.6
HELLO > LATER	snooze 3.1	schedule 1.1	none -1.1	home -0.6
HELLO > LOG	none 1.1	breaks 1.1	log -0.6
HELLO > MEETING	skip 1.5	none 1.4	snooze 1.0	log -0.6
HELLO > MET	log 3.0	none -0.6
HELLO > MOVE	overdue 2.4	schedule 1.4	settings 1.3	none -0.7	waiting -0.6
HELLO > MUST	needHelp 0.7
HELLO > NEXT	board 2.5	status 0.9	none -0.7	cancel 0.5	setup -0.4
HELLO > NOT	none -3.6	help 3.2	snooze 2.8	missed 1.9	decline 1.5	needHelp 1.5	overdue 1.3	cancel 1.2	home -1.2	unreachable -0.8	texts -0.7	log -0.6	leave 0.6	broadcast -0.6	schedule -0.6	directors 0.5	settings 0.5	accept -0.5
HELLO > OPEN	waiting 3.5	board -0.5
HELLO > PARTNER	partner 2.7	none -1.4	log 1.1	board 0.8
HELLO > PLAN	plan 1.4
HELLO > PRIVACY	my-data 2.9	none -1.0
HELLO > PROGRAM	overdue 2.4	board 2.3	status -0.9	setup 0.8	none -0.8
HELLO > REACH	partner 3.1	none -0.6	needHelp -0.6	report 0.6	log -0.5
HELLO > REMINDERS	settings 1.7	pause 1.3	none -1.2
HELLO > SCHOOLDAY	none 1.7
HELLO > SEE	waiting 3.1	overdue 1.7	proof 1.4	none 1.3	board 1.0	help -0.9	report -0.8	broadcast -0.7	texts -0.6	home -0.6	snooze -0.5	roster 0.5	decline 0.5	setup -0.5	partner -0.4
HELLO > SEND	settings 0.9	broadcast 0.5
HELLO > UNTIL	pause 2.1	none -0.4
HELLO > WHERE	proof 1.8	partner 1.4	status -0.7	none -0.5
HELLO > WHO	partner 1.1	unreachable 0.8	none -0.6	needHelp -0.4
HELLO > WISH	help 3.7	nominate 1.1	settings 0.9	needHelp -0.9	setup 0.9	broadcast -0.5	none -0.5	waiting -0.5
HOW	none -5.0	help 3.8	status -3.5	home -3.0	accept -2.4	digest -2.2	match -2.1	my-data -2.0	report 2.0	unreachable -1.9	roster -1.8	plan -1.8	texts -1.8	setup 1.8	waiting -1.7	proof -1.7	overdue -1.7	cancel -1.6	decline -1.6	ideas -1.5	nominations -1.5	district -1.5	snooze -1.5	year -1.5	retention -1.4	pause -1.4	workspaces -1.4	missed -1.3	offices -1.3	export -1.3	nominate -1.3	checklist -1.3	schedule -1.3	broadcast -1.2	breaks -1.2	neighbors -1.1	needHelp -1.0	audit -1.0	skip -1.0	channels -1.0	directors -0.9	link -0.8	leave -0.7	log -0.5
HOW > CALL	help 1.9	partner 1.0	needHelp 0.5	none -0.5	schedule -0.5
HOW > CHANGE	settings 1.7
HOW > DISTRICT	report 2.8	board -0.4
HOW > FITS	help 2.3	schedule -0.9	report -0.7	accept -0.6	partner -0.5	none -0.5	settings -0.5	proof -0.5	needHelp -0.5	decline -0.4
HOW > LOG	log 2.2
HOW > NEXT	settings 1.2	help 1.1	schedule 0.8	none -0.7	status -0.5
HOW > OPEN	help 1.2
HOW > PARTNER	partner 1.6	needHelp -0.6
HOW > PROGRAM	setup 3.3	report 2.3	help 2.3	none -1.1	leave -1.1	needHelp -0.9	status -0.8	partner -0.8	import -0.6	roster -0.5	schedule -0.5	settings -0.5
HOW > PROOF	proof 1.6	settings -0.5	log 0.5
HOW > QUIET	settings 1.3
HOW > REACH	partner 2.8	help -0.9	proof -0.6	none -0.5	settings -0.5
HOW > REMINDERS	settings 3.2	help -1.2	partner -0.7	proof -0.4	none -0.4
HOW > SEND	import 3.6	help 1.3	digest -0.7	report -0.6	partner 0.6	settings -0.4	none -0.4
HOW > SETTINGS	settings 1.1	log 0.4
HOW > THANKS	help 1.6
HOW > VISIT	help 1.0	log 0.6
HOW > WHEN	help 3.1	none -0.8
HOW > WHO	needHelp 2.3	help -0.6
HOW > WISH	help 1.8	partner 1.8	needHelp 1.6	none -1.3	board 1.2	settings 1.2	report -0.7	leave -0.6	schedule -0.6
IDEAS	ideas 4.2	none -3.5	status -2.5	log -2.4	schedule -2.0	needHelp -1.7	settings -1.6	partner -1.4	plan -1.3	cancel -1.3	my-data -1.2	leave -1.2	accept -1.2	home -1.1	export -1.1	help 1.0	proof -1.0	report -0.9	decline -0.8	nominate -0.8	missed -0.8	snooze -0.8	pause -0.7	import -0.7	offices -0.6	match -0.6	overdue -0.5	nominations -0.5	neighbors -0.4	digest -0.4	skip -0.4
IDEAS > NEXT	ideas 2.2	help 1.2	schedule -0.4	status -0.4
IDEAS > VISIT	ideas 2.7	log -1.1	status -0.5
IDEAS > WISH	ideas 1.5
IMPORT	import 3.7	schedule -2.0	none -1.9	unreachable -1.8	status -1.8	roster -1.7	home -1.6	match -1.6	nominate -1.6	needHelp -1.5	help -1.4	log -1.4	waiting -1.4	report -1.4	leave -1.3	cancel -1.2	district -1.1	broadcast -1.1	texts -1.1	partner -1.0	accept -1.0	plan -1.0	overdue -1.0	nominations -0.9	offices 0.9	settings -0.8	missed -0.8	decline -0.8	digest -0.7	export -0.7	breaks -0.7	audit -0.7	proof -0.6	year -0.6	setup -0.6	board -0.6	checklist -0.6	retention -0.6	pause -0.6	snooze -0.6	my-data -0.6	directors -0.6	workspaces -0.5	ideas -0.5	link -0.5	channels -0.5
IMPORT > PROGRAM	import 2.2
IMPORT > ROSTER	import 2.5	roster -0.5
IMPORT > SEE	import 2.2
LATER	snooze 3.6	cancel -2.8	none -2.8	status -2.5	needHelp -2.5	settings -2.3	leave -2.2	help -1.9	log -1.7	missed -1.6	home 1.6	partner -1.5	proof -1.4	pause -1.4	report -1.2	match -1.2	accept 1.2	unreachable -1.2	export -1.2	my-data -1.1	board -1.1	overdue -1.1	skip -1.1	nominate -1.1	ideas -1.0	waiting -1.0	import -1.0	district -1.0	breaks -1.0	digest -0.9	link -0.9	nominations -0.9	neighbors 0.9	checklist -0.8	offices -0.8	directors -0.8	audit -0.8	workspaces -0.8	channels -0.7	retention -0.6	year -0.6	decline 0.5	roster -0.5	setup 0.5	schedule 0.5
LATER > FITS	schedule 2.6	accept 1.3	snooze -0.8	home -0.6	cancel -0.6	decline -0.5	plan 0.5
LATER > NEXT	snooze 1.9	schedule -1.4	plan 1.1
LATER > PLAN	plan 2.2
LATER > REMINDERS	texts 3.1	snooze 0.8	none 0.6	neighbors -0.5
LATER > TIMES	snooze 1.4	decline 1.0	accept -0.5
LATER > VISIT	none 2.1	log -1.4	schedule 1.0
LATER > WHEN	snooze 0.7	status 0.6
LATER > WISH	schedule 3.6	partner 1.1	accept -1.1	none 1.1	snooze 0.9	settings -0.6	decline -0.6	pause -0.4	broadcast -0.4
LEAVE	leave 3.4	needHelp -2.5	status -2.3	accept -2.0	schedule -1.9	decline -1.8	help -1.7	home -1.7	log -1.6	snooze -1.5	settings -1.5	partner -1.3	missed -1.2	pause 1.1	plan -1.0	district 1.0	proof -0.9	import -0.9	none -0.8	cancel 0.8	report -0.7	export -0.7	my-data -0.7	unreachable -0.7	nominate -0.7	roster -0.7	match -0.6	ideas -0.6	breaks -0.6	skip -0.5	waiting -0.5	board -0.5	digest -0.5	nominations -0.5	offices -0.5	checklist -0.5	year -0.5	link -0.5	overdue -0.5	texts -0.4	workspaces -0.4	broadcast -0.4
LEAVE > NEXT	cancel 2.0	leave -0.5
LEAVE > PROGRAM	none 2.8	leave 0.9	cancel -0.8	pause 0.7	needHelp -0.4
LEAVE > REMINDERS	pause 2.3	leave -1.5
LEAVE > ROSTER	leave 0.5
LEAVE > SEE	leave 0.8
LEAVE > THANKS	leave 1.2	none 0.9	decline -0.5	cancel -0.5
LEAVE > VISIT	cancel 1.6
LINKCODE	link 3.7	unreachable 1.7	needHelp -1.6	report -1.1	match -0.6	broadcast -0.6	log -0.5	snooze -0.5	decline -0.5	partner -0.5	cancel -0.5	leave -0.4	nominate -0.4	offices -0.4	overdue -0.4
LINKCODE > REACH	link 2.1	unreachable 2.0	none -0.9	needHelp -0.5	broadcast -0.4
LOG	breaks 3.0	schedule -2.7	log 2.4	needHelp -2.3	cancel -2.2	decline -2.0	help -2.0	missed -1.9	settings -1.9	nominate 1.9	broadcast 1.9	my-data 1.9	partner -1.7	waiting -1.7	leave -1.7	accept -1.7	pause -1.6	retention 1.5	plan 1.5	district -1.5	match -1.5	unreachable -1.3	import -1.3	home -1.3	snooze -1.2	nominations -1.2	roster -1.2	directors -1.1	board -1.1	skip -1.1	overdue -1.1	year -1.1	audit 1.1	checklist -1.1	texts -1.1	link 1.0	export -1.0	digest -1.0	offices -1.0	channels -0.9	setup -0.8	neighbors -0.8	workspaces -0.8	status -0.8	none -0.7	proof -0.5	ideas 0.5
LOG > ATTEND	status 1.6
LOG > BREAKS	breaks 2.3	log -0.5	none -0.4
LOG > CALL	log 2.0	none -1.3	status -1.2	needHelp -0.9	missed -0.7	cancel -0.6	plan -0.4
LOG > EVERYONE	broadcast 1.2
LOG > FIRST	log 1.3
LOG > MEETING	log 2.8	status -0.4
LOG > MET	log 0.8
LOG > MOVE	broadcast 1.0	overdue -0.5
LOG > NEXT	broadcast 1.0	plan 0.8	overdue -0.5
LOG > PLAN	plan 2.9	log -1.0	none 0.9	nominate -0.6	my-data -0.5
LOG > REACH	link 0.7
LOG > THANKS	report 1.6	my-data 1.1	none -0.4
LOG > TIMES	breaks 2.5	broadcast 0.9	decline -0.7
LOG > UNTIL	breaks 1.4	status 0.9
LOG > VISIT	status -1.9	broadcast 1.9	log 1.7	ideas 1.4	none -1.3	schedule -0.7	plan -0.5
LOG > WISH	log 1.1	my-data 0.9
MATCHING	match 3.4	schedule -1.5	offices 1.5	needHelp -1.3	accept -1.1	waiting -1.0	partner -1.0	overdue -0.9	setup -0.9	status -0.9	district -0.8	leave -0.8	help -0.8	nominate -0.8	texts -0.7	decline -0.7	unreachable -0.7	board -0.7	cancel -0.7	checklist -0.7	import -0.6	settings -0.6	roster -0.6	report -0.6	home -0.5	log -0.5	year -0.5	skip -0.5	broadcast -0.4	audit -0.4
MATCHING > FITS	match 2.1
MATCHING > PAIRS	match 2.4	offices 1.8	schedule -0.5	overdue -0.5
MATCHING > TIMES	match 1.2
MEETING	skip 2.6	texts 2.6	missed 2.6	report 2.4	accept -2.3	needHelp -2.2	home -1.9	decline -1.9	partner -1.8	pause -1.7	nominations -1.7	leave -1.6	help -1.6	settings -1.5	plan -1.5	my-data -1.4	import -1.3	district -1.3	log 1.3	match -1.3	waiting -1.3	digest -1.2	setup -1.2	breaks -1.2	proof -1.2	unreachable -1.2	overdue -1.2	none 1.1	broadcast -1.1	export -1.1	schedule 1.1	checklist -1.1	nominate -1.0	workspaces -1.0	ideas -1.0	year -1.0	roster -1.0	board -1.0	channels -0.9	offices -0.9	retention -0.9	directors -0.9	link -0.9	audit -0.8	neighbors -0.8	snooze -0.6
MEETING > ACCEPT	missed 1.0
MEETING > CAME	none 0.8
MEETING > CANCEL	cancel 2.1	none -0.6
MEETING > FITS	log 3.9	none -1.9	skip 1.3	accept -0.4
MEETING > LATER	snooze 1.9
MEETING > MET	missed 2.0	none 1.2	log 0.9	cancel -0.5	schedule -0.5
MEETING > MOVE	schedule 1.0
MEETING > MUST	texts 2.8	cancel 2.1	none -1.1	log -0.5
MEETING > NEXT	status 1.5	schedule 0.8	none -0.7
MEETING > NOT	missed 2.6	none -2.2	skip 1.7	log -1.2	cancel -0.8
MEETING > SCHOOLDAY	none 2.4	schedule -0.9	log -0.5
MEETING > SKIP	skip 1.6	none -0.5
MEETING > SMALLTALK	none 1.6
MEETING > THANKS	skip 2.0	log 1.6	home -0.5
MEETING > WHEN	missed 1.2
MEETING > WISH	skip 1.1	missed 0.8	schedule 0.7	log -0.5
MET	workspaces 3.3	schedule -3.0	none -2.6	log 2.5	report 2.5	partner -2.4	needHelp -2.3	accept -1.9	skip -1.7	proof -1.7	help -1.7	home -1.6	digest 1.6	unreachable -1.6	district -1.6	my-data -1.5	nominations -1.5	snooze -1.5	year -1.5	decline -1.4	ideas -1.4	directors -1.3	settings -1.3	breaks -1.2	roster -1.2	cancel -1.2	import -1.2	checklist -1.1	board -1.1	nominate -1.1	audit -1.1	retention -1.0	link -1.0	offices -1.0	channels -0.9	plan 0.9	neighbors -0.9	leave -0.9	setup -0.9	match -0.8	export -0.6	waiting -0.6	broadcast -0.6	missed -0.4	status 0.4
MET > BEHIND	waiting 1.5	log -1.4	texts 1.3	match 0.9	cancel 0.9	accept 0.8	export 0.8	district 0.6	needHelp 0.6	missed 0.6	none -0.5	report -0.5	overdue -0.4	pause -0.4
MET > CALL	log 2.0	none 1.7	status -0.8	missed -0.8	waiting -0.7	cancel -0.5	needHelp -0.4
MET > CANNOT	district 1.5	cancel -1.3	decline 0.8
MET > DIGEST	digest 1.7
MET > FINAL	log 1.1
MET > FIRST	plan 1.1
MET > FITS	log 0.4
MET > MEETING	log 2.2
MET > NOT	cancel 1.8	missed 0.9	none -0.8
MET > PARTNER	log 1.9	needHelp 1.0	report 0.7	none -0.5	missed -0.5	partner -0.5
MET > PLAN	plan 2.7	log -1.2
MET > PROGRAM	leave 1.4
MET > REACH	log 2.1	partner -0.9
MET > THANKS	log 2.5	status 0.9	none -0.6	missed -0.5
MET > VISIT	log 2.2	none -1.3	status -0.5
MOVE	log -2.8	schedule 2.7	accept -2.2	year 2.2	partner -2.0	home -1.9	none -1.8	channels 1.8	overdue 1.7	missed -1.7	plan -1.6	snooze 1.5	report -1.5	needHelp -1.4	waiting -1.4	pause -1.4	setup -1.2	unreachable -1.2	nominate -1.2	texts -1.2	proof -1.2	my-data -1.2	decline 1.1	export -1.0	workspaces -1.0	import -1.0	skip -1.0	breaks -1.0	ideas -1.0	status -1.0	directors -0.9	district -0.9	nominations -0.8	offices -0.8	board -0.8	roster -0.8	audit -0.7	retention -0.7	neighbors -0.7	digest 0.7	link -0.7	checklist -0.7	match -0.6	cancel 0.5
MOVE > CALL	schedule 1.6	none -0.4	cancel -0.4
MOVE > CANNOT	leave 1.4
MOVE > CHANNELS	channels 3.1	schedule -0.5
MOVE > EVERYONE	year 1.3	schedule -0.7
MOVE > FIRST	year 2.1
MOVE > FITS	decline 0.9
MOVE > LATER	schedule 0.5
MOVE > MEETING	schedule 2.4	none -0.7	cancel -0.4
MOVE > NEXT	year 2.7	schedule 1.8	none -1.1	snooze -0.8	cancel -0.7	status -0.7
MOVE > NOT	leave 1.4
MOVE > SETTINGS	settings 2.2	schedule -0.5
MOVE > THANKS	digest 2.1	decline 0.7	schedule -0.4
MOVE > TIMES	decline 2.4	year 1.0	schedule 0.9	status -0.7	none -0.5	partner -0.5	needHelp -0.5
MOVE > VISIT	schedule 2.2	log -1.5	status -1.3	year 1.1	missed -0.4	none 0.4
MOVE > WISH	schedule 2.4	snooze -0.5
MUST	waiting 2.4	home 2.2	partner -1.9	match 1.9	cancel 1.9	plan -1.8	leave -1.7	report -1.7	accept -1.6	settings -1.6	skip -1.6	status 1.6	schedule 1.6	proof -1.6	pause -1.5	import 1.3	export -1.3	overdue -1.2	breaks -1.1	snooze -1.1	checklist -1.0	digest -1.0	ideas -1.0	nominations -1.0	retention -0.9	decline -0.8	neighbors -0.8	unreachable -0.8	link -0.8	audit -0.8	my-data -0.8	directors -0.8	workspaces -0.7	channels -0.7	setup -0.7	year 0.6	help -0.5	missed -0.4	board -0.4
MUST > ACCEPT	waiting 2.3	district 1.6	status -1.4	help 1.1	import -0.5
MUST > ATTEND	status 2.2	none -1.2	missed 0.7
MUST > BEHIND	status 0.6
MUST > CALL	log 2.5	none -1.7	needHelp 1.6	cancel 1.6	status -0.8	schedule -0.6	waiting -0.6
MUST > CANCEL	cancel 2.4	schedule -2.0	log -1.6	status -1.6	needHelp -1.1	missed -1.0	leave -1.0	skip -0.9	home -0.7	waiting -0.7	import -0.7	decline -0.6	none -0.5	partner -0.5
MUST > CHANGE	none 1.8
MUST > EVERYONE	broadcast 1.5
MUST > FINAL	status 1.5
MUST > FIRST	waiting 1.9	accept 1.0	cancel 1.0	log 0.9	none -0.4	schedule -0.4
MUST > FITS	import 1.0	schedule 1.0	accept -1.0	help 0.6	waiting 0.4	none -0.4
MUST > IMPORT	import 2.5	waiting -0.5	nominate -0.4
MUST > LEAVE	cancel 1.8	leave 1.5	none -0.5	log -0.4	status -0.4
MUST > LOG	log 3.0	none -1.1	schedule -1.0	needHelp -0.6	cancel -0.5
MUST > MEETING	status 1.2	cancel 0.9	missed 0.9	none -0.8	log 0.5
MUST > MOVE	schedule 2.1	cancel -0.6	status -0.5
MUST > NEXT	waiting 2.9	status 1.6	schedule -1.4	help -1.4	cancel 1.0	needHelp -0.8	leave -0.4
MUST > NOMINATE	nominate 2.8	none -0.6
MUST > NOT	none 2.4	status -1.8	needHelp 1.8	cancel -0.9	help -0.4	decline -0.4
MUST > OPEN	status 0.9
MUST > PAIRS	year 2.5	board 1.1	status -1.0
MUST > PARTNER	match 2.1	needHelp 1.0	status -0.6
MUST > PLAN	plan 1.8	log -0.5
MUST > PRIVACY	none 1.1
MUST > PROGRAM	import 0.4
MUST > QUIET	none 1.1
MUST > ROSTER	import 0.9
MUST > SCHOOLDAY	status 0.6
MUST > SEE	help 2.6	board 1.3	status -1.1	schedule -0.4
MUST > SEND	broadcast 1.4	none 0.4
MUST > SKIP	none 1.0
MUST > STUCK	offices 3.0	needHelp 1.2	home -0.5	waiting -0.5
MUST > THANKS	home 1.1	plan 0.4
MUST > TIMES	decline 1.8	none 0.9	cancel -0.6
MUST > VISIT	help 2.8	none -1.9	cancel 1.6	schedule 1.4	log 0.8	plan -0.5
MUST > WHEN	match 1.8	cancel 1.3	schedule -0.5	needHelp 0.4
MUST > WHO	needHelp 1.1
MUST > WISH	waiting 2.6	log 1.1	status -1.0
NAME	partner 4.1	missed 2.9	help -2.8	home -2.7	settings -2.5	snooze -2.5	leave -2.3	accept -2.3	pause -2.2	proof -2.0	overdue -2.0	needHelp 1.9	unreachable -1.9	waiting -1.9	report -1.8	log 1.8	match -1.7	district -1.6	nominations -1.6	breaks -1.5	digest -1.5	import -1.4	skip -1.4	ideas 1.4	export -1.4	cancel -1.4	roster -1.3	broadcast -1.3	audit -1.3	year -1.3	texts -1.2	link -1.2	board -1.2	plan -1.2	nominate -1.2	my-data -1.2	checklist -1.1	offices -1.1	directors -1.1	workspaces -1.1	retention -1.1	setup -1.0	neighbors -1.0	channels -1.0	schedule 0.8	none -0.7	status 0.7
NAME #	log 1.3
NAME DAY	schedule 3.7	none -2.3	cancel -1.0	accept -0.6	pause -0.5
NAME and	log 1.9	none -1.5	needHelp 1.3	missed 1.0	partner -0.6	schedule -0.6	decline -0.5	cancel -0.5
NAME at	log 1.9	missed -0.5
NAME came	log 2.5	none -1.6	schedule -0.6	missed -0.5
NAME cell	partner 2.0	needHelp -0.7
NAME coming	status 1.6
NAME contact	partner 2.2	needHelp -0.6	none -0.4
NAME did	none 2.8	log -0.4
NAME done	log 0.7
NAME for	decline 2.3	log 1.0	none -0.5	schedule -0.4
NAME ghosted	missed 1.6
NAME good	none 3.0	partner -1.1	status -0.4
NAME got	none 1.7
NAME gotten	status 0.8
NAME had	missed 2.1	none -1.0	log -0.7
NAME half	log 0.7
NAME has	none 3.1	partner -0.8	needHelp -0.6	log -0.5	cancel -0.4
NAME here	log 1.0
NAME host	schedule 1.4
NAME i	cancel 2.9	none 0.7	schedule -0.7
NAME if	log 1.0	schedule 0.9
NAME info	partner 2.9	needHelp -1.3	none -1.3	log -0.6	missed -0.5
NAME is	needHelp 3.8	partner -1.3	missed -0.8	log -0.6	accept -0.6	status -0.5
NAME know	cancel 1.4
NAME last	partner 2.7	none -1.1	log 0.8	status -0.6
NAME left	needHelp 2.5	missed 0.6	none -0.5	partner -0.4
NAME likes	none 2.4	partner -0.6
NAME might	schedule 0.6
NAME never	needHelp 2.0	missed 1.4	log -0.9	none -0.5
NAME number	partner 3.0	needHelp -2.0	none -1.5
NAME offered	accept 1.5
NAME on	log 1.9	schedule 1.0	cancel -0.4
NAME phone	partner 2.8	none -1.2
NAME pick	status 1.8
NAME school	partner 1.7	ideas 1.7	log 1.5	none -1.2	schedule -0.5	missed -0.4
NAME see	my-data 1.6
NAME skipped	missed 2.3	log -1.0
NAME thanks	log 1.6	missed -0.5
NAME this	log 1.9	none -0.7	missed -0.4
NAME three	needHelp 1.5	decline -0.4
NAME today	log 0.4
NAME visited	log 1.2
NAME was	missed 2.1	log 0.7	needHelp -0.6	none 0.5
NAME will	needHelp 1.7
NAME yesterday	log 1.5
NEIGHBORS	neighbors 4.2	district -2.0	log -1.5	breaks -1.0	broadcast -1.0	texts -0.8	match -0.8	waiting -0.8	offices -0.8	overdue -0.7	help -0.7	board -0.7	roster -0.7	status -0.7	nominations -0.7	report -0.6	partner -0.6	directors -0.6	unreachable -0.6	digest -0.6	accept -0.5	home -0.5	checklist -0.5	workspaces -0.5	schedule -0.5	year -0.5	decline -0.5	nominate -0.5	needHelp -0.4	missed -0.4
NEIGHBORS > DISTRICT	neighbors 1.6
NEXT	log -2.9	status 2.8	home -2.4	my-data -2.4	partner -2.2	needHelp -2.1	settings -2.1	leave -2.1	year 2.0	report -2.0	help -2.0	accept -2.0	proof -2.0	digest -1.9	overdue 1.9	nominations -1.8	roster -1.8	export -1.8	import -1.7	unreachable -1.7	district -1.6	audit -1.6	retention -1.5	offices -1.4	breaks -1.3	workspaces -1.3	neighbors -1.3	skip -1.3	directors -1.3	channels -1.3	pause -1.2	texts -1.2	waiting 1.1	link -1.1	decline -1.0	ideas -1.0	checklist -0.9	snooze 0.9	schedule 0.9	setup -0.8	plan -0.8	broadcast 0.8	none -0.8	nominate -0.7	match -0.6	board -0.5
NEXT > AWAY	pause 0.5
NEXT > CALL	status 1.4	year 0.6	none -0.5	missed 0.4
NEXT > CAME	schedule 0.5
NEXT > CANCEL	cancel 2.1
NEXT > CANNOT	cancel 0.6
NEXT > CHANGE	pause 1.9	year 1.8	none -1.0	overdue -0.7	status 0.7	cancel 0.4
NEXT > CHECKLIST	checklist 2.3	status -0.9
NEXT > DISTRICT	needHelp 3.0	missed -0.9
NEXT > EVERYONE	year 1.9	broadcast 0.5
NEXT > FINAL	status 1.4	skip 0.7
NEXT > FIRST	year 1.0	status 0.8	schedule 0.6
NEXT > FITS	schedule 2.5	none -1.9	accept 1.7	pause 1.2	cancel -1.1	snooze -1.0	checklist 0.7
NEXT > MEETING	status 2.2	schedule -0.5
NEXT > MOVE	status 1.9	broadcast 1.0	none -0.7	schedule -0.6	overdue -0.5
NEXT > MUST	status 0.6
NEXT > NOT	skip 0.6	decline 0.5
NEXT > OPEN	schedule 0.5
NEXT > PAIRS	board 1.4
NEXT > PARTNER	partner 1.3	missed 1.2	none -0.5
NEXT > PLAN	plan 3.0	status -0.9	none -0.5
NEXT > PROGRAM	board 2.6	waiting 2.2	status 1.4	none -0.7	setup -0.5	leave -0.4
NEXT > REMINDERS	needHelp 1.4	settings 1.2	decline -0.4
NEXT > SCHOOLDAY	none 0.9
NEXT > SEE	waiting 2.4
NEXT > SETTINGS	missed 2.0	settings -0.6
NEXT > SMALLTALK	schedule 0.8
NEXT > THANKS	status 2.0	help -2.0	broadcast 1.0
NEXT > TIMES	decline 3.3	needHelp 1.4	year 1.3	status -1.2	overdue -0.7	none -0.5
NEXT > UNTIL	checklist 2.3	status -0.9
NEXT > VISIT	status 1.8	schedule 1.2	none -0.8	log -0.8	year 0.8
NEXT > WHEN	pause 1.8	year 1.8	none -1.3	schedule 0.9	overdue -0.7	status 0.5
NEXT > WISH	waiting 3.6	status 1.5	none -1.5	partner 1.3	match 0.8	schedule -0.6	help -0.6	cancel -0.4
NOMINATE	nominate 3.6	nominations 2.7	needHelp -1.1	status -1.0	schedule -0.9	report -0.8	roster -0.8	waiting -0.7	match -0.7	overdue -0.7	district -0.7	log -0.7	unreachable -0.7	leave -0.6	import -0.6	none -0.6	audit -0.5	link -0.5	offices -0.5	plan -0.5	help -0.5	broadcast -0.4
NOMINATE > DISTRICT	nominate 1.4	nominations 0.9
NOMINATE > NOMINEES	nominate 1.2
NOMINEES	nominations 4.5	none -3.7	overdue -3.3	report 2.8	status -2.5	my-data -2.2	roster -2.1	year -2.1	import -1.9	unreachable -1.9	help -1.7	board -1.6	needHelp -1.6	match -1.6	district -1.5	broadcast -1.5	waiting -1.4	home -1.4	log -1.4	offices -1.3	decline -1.3	checklist -1.3	workspaces -1.2	audit -1.2	accept -1.2	digest -1.2	plan -1.2	cancel -1.1	schedule -1.1	settings -1.1	breaks -1.1	missed -1.1	texts -1.0	proof -1.0	export -0.8	channels -0.8	nominate 0.8	ideas -0.8	neighbors -0.8	leave -0.8	retention -0.7	snooze -0.7	link -0.6	setup -0.6	skip -0.5	pause -0.5	partner 0.4
NOMINEES > BEHIND	report 2.4	nominations -1.0	overdue -0.5
NOMINEES > CAME	nominations 1.5
NOMINEES > DISTRICT	nominations 0.8
NOMINEES > LOG	report 1.2
NOMINEES > MEETING	report 2.7	nominations -1.0
NOMINEES > NEXT	report 1.8	nominations -0.5	status -0.4
NOMINEES > NOT	nominations 2.5	unreachable -0.5	overdue -0.5	partner -0.5	needHelp -0.5	none -0.4
NOMINEES > REPLIED	nominations 2.4	directors 0.6	report -0.6	needHelp -0.4	none -0.4
NOMINEES > THANKS	nominations 2.2
NOT	log -3.3	unreachable 3.2	status -3.1	accept -2.9	schedule -2.8	missed 2.6	decline 2.3	help -2.2	partner -2.2	none 2.1	home -2.1	report -2.0	waiting -1.9	proof -1.9	plan -1.9	needHelp 1.8	match -1.7	my-data -1.7	nominate -1.7	ideas -1.6	import -1.6	audit -1.6	export -1.6	cancel 1.5	roster -1.5	directors 1.5	breaks -1.5	checklist -1.5	offices -1.5	year -1.5	board -1.4	digest -1.4	workspaces -1.2	neighbors -1.2	leave 1.2	retention -1.2	setup -1.2	channels -1.2	broadcast -1.2	skip 1.2	pause -1.1	settings -1.1	link 1.0	nominations -0.9	district -0.6
NOT > ACCEPT	needHelp 2.8	decline 2.3	none -2.0	cancel -1.2	missed 1.2	leave 0.8	district 0.7	log -0.6	accept -0.5
NOT > ATTEND	none -2.5	decline -2.2	needHelp -2.0	schedule -1.9	cancel 1.9	unreachable 1.7	missed 1.6	snooze -1.2	district 1.2	accept -1.0	status -0.9	leave 0.9	skip -0.8	link -0.7	pause -0.7	partner -0.7	log -0.6	overdue -0.6	settings -0.5	report -0.5	help -0.5	proof -0.5	nominations -0.4	plan -0.4	my-data -0.4
NOT > AWAY	cancel 1.5	leave 1.0	decline -0.6
NOT > BOOK	none 1.9	missed 1.1	schedule -0.4
NOT > CALL	missed 2.6	log -1.7	needHelp 1.6	overdue 1.5	none -0.8	decline -0.6	schedule -0.5	cancel 0.4
NOT > CAME	none -3.3	missed 2.5	needHelp -1.7	log -1.5	nominations 1.2	cancel -1.1	decline -0.8	schedule -0.6	status -0.5	partner -0.5	unreachable -0.5	accept -0.4	overdue -0.4
NOT > CANCEL	cancel -3.8	none 3.1	leave -1.8	skip -1.2	missed -0.8	needHelp -0.7	decline -0.6
NOT > CHANGE	none 2.5	nominations 0.8	overdue 0.5	needHelp -0.5
NOT > FINAL	skip 2.4	none -1.8	schedule -1.0	log -0.8	needHelp -0.7	missed -0.7	decline -0.7	leave -0.6	help -0.5	status -0.4	cancel -0.4
NOT > FIRST	skip 1.7	overdue 1.0	missed -0.5
NOT > FITS	none -3.2	decline 2.6	accept -2.3	needHelp 1.5	leave -1.4	help -1.4	missed -1.2	schedule -1.2	status -1.0	settings -1.0	partner -0.9	unreachable -0.9	log -0.9	home -0.9	pause -0.7	cancel -0.7	texts -0.6	overdue -0.5	ideas -0.5	plan -0.5	waiting -0.5	proof -0.4	match -0.4	my-data -0.4
NOT > HOW	help 1.5
NOT > IMPORT	none 1.3
NOT > LATER	pause 1.0	snooze 0.7	settings -0.4
NOT > LEAVE	none 3.8	leave -2.1	cancel -1.1	district -0.7	needHelp -0.4	decline -0.4
NOT > LINKCODE	link 2.2	none 1.2	needHelp -0.6
NOT > LOG	none 2.6	link 1.8	log -1.6	overdue 1.2	broadcast 1.1	unreachable -0.8	audit -0.8	needHelp -0.5	cancel -0.5	leave -0.4
NOT > MATCHING	none 2.9	match -1.1
NOT > MEETING	missed 2.2	none -2.1	skip 1.8	schedule -1.3	log -1.1	needHelp -1.1	status -0.5
NOT > MET	log -2.7	missed 2.5	overdue 2.1	cancel 1.6	none 1.5	broadcast 1.2	unreachable -1.1	status -0.9	report -0.6	needHelp -0.6	directors -0.6
NOT > MOVE	none 2.9	schedule -1.6	broadcast 0.9	cancel -0.7	overdue 0.4	missed -0.4	needHelp -0.4
NOT > MUST	none 1.8	status 1.3	leave -0.5	cancel -0.4
NOT > NEXT	none -2.2	cancel 2.0	status 1.9	broadcast 1.5	overdue -1.2	leave 1.1	needHelp -0.9	decline 0.8	schedule -0.7	missed 0.6	help -0.5
NOT > NOMINATE	none 1.6
NOT > NOMINEES	nominations 1.2	directors 0.7
NOT > OPEN	decline 1.8	none -0.8	cancel 0.8	accept -0.5	schedule -0.4
NOT > PAIRS	none 2.0	match -0.5
NOT > PARTNER	none 3.2	match 2.2	partner 2.0	leave -1.0	unreachable -0.9	help -0.6	decline -0.6	cancel -0.5	audit -0.5	missed -0.4	settings -0.4	overdue -0.4
NOT > PRIVACY	none 1.1
NOT > PROGRAM	none 3.5	cancel -1.6	needHelp -1.4	leave 0.8	district -0.5	decline -0.4
NOT > QUIET	none 3.6	settings -3.0	pause -2.8	leave -2.5	needHelp -1.0	cancel 0.9
NOT > REACH	unreachable 2.5	none -1.7	partner -1.7	needHelp 1.7	missed 1.4	link 1.3	cancel -0.8	decline -0.6	leave -0.6
NOT > REMINDERS	settings 2.2	needHelp 1.7	pause 1.1	cancel 0.7	missed -0.6	none 0.5	snooze -0.5	texts -0.5	status -0.4	decline -0.4
NOT > REPLIED	needHelp 2.7	none -2.5	status -2.0	directors 1.8	nominations 1.7	decline -1.1	missed 1.0	leave -0.9	cancel -0.8	partner -0.6	overdue -0.6	snooze -0.5	log -0.5	report -0.4
NOT > SCHOOLDAY	none 0.8
NOT > SEE	needHelp 3.2	skip 1.8	schedule -1.4	none -1.2	missed 1.0	leave -0.7	cancel -0.5
NOT > SEND	unreachable 2.4	settings 2.3	none 1.3	needHelp -0.9	pause 0.9	decline -0.8	overdue -0.5
NOT > SKIP	none 2.4	skip -0.6	cancel -0.4
NOT > THANKS	none 2.6	leave 1.1	decline 1.0	unreachable 1.0	needHelp -0.9	missed 0.8	cancel -0.7	home -0.7	accept -0.6
NOT > TIMES	cancel -2.5	none 2.4	decline 1.8	accept -1.7	needHelp -1.5	schedule 1.4	status -1.3	pause 1.2	settings -1.2	missed -1.0	help -0.8	snooze -0.8	skip -0.7	ideas -0.6	partner -0.6	unreachable -0.6	overdue -0.6	leave -0.5	report -0.5	proof -0.5	plan -0.4	district -0.4	log -0.4
NOT > UNTIL	none -3.2	pause 2.6	unreachable 1.9	missed -0.5	cancel -0.4
NOT > VISIT	none 2.8	schedule -1.6	missed 1.3	overdue 0.9	skip -0.9	needHelp -0.8	log -0.6	leave -0.6	cancel 0.5	decline -0.5
NOT > WHEN	missed 1.9	none -1.4	nominations 0.8	skip 0.8	help 0.7	needHelp -0.7	decline 0.6
NOT > WHO	partner 3.2	needHelp -1.3	none -1.0	cancel -0.9	leave -0.7	help -0.4
NOT > WISH	none 3.2	cancel -1.9	leave 1.7	help -1.3	match -1.2	schedule -1.1	needHelp -1.1	skip 0.9	nominate -0.9	pause -0.8	status 0.7	settings -0.7	missed 0.6	decline -0.5	accept -0.5	unreachable -0.5	ideas -0.4
NUMBERS	report 4.1	overdue -2.6	status -2.4	district -2.4	match -2.3	proof 2.2	unreachable -2.1	home -2.0	schedule -2.0	waiting -1.8	digest -1.8	none -1.7	help -1.7	accept -1.7	needHelp -1.7	cancel -1.7	import -1.6	board -1.6	breaks -1.6	partner -1.6	snooze -1.6	roster -1.5	link -1.4	broadcast -1.4	nominations -1.4	decline -1.4	texts -1.3	leave -1.3	nominate -1.3	log 1.3	settings -1.3	export -1.2	checklist -1.2	offices -1.2	plan -1.2	setup -1.2	retention -1.1	audit -1.1	pause -1.1	missed -1.0	directors -1.0	workspaces -0.9	neighbors -0.8	channels -0.8	ideas -0.7	my-data -0.6	skip -0.6
NUMBERS > ATTEND	none 1.9
NUMBERS > BOARD	report 2.0	none -0.5
NUMBERS > CALL	log 2.6	none -1.0	status -0.6
NUMBERS > DIRECTORS	report 1.7	proof -0.5
NUMBERS > DISTRICT	report 1.6
NUMBERS > MET	report 1.0	log 0.7
NUMBERS > NEXT	none 2.0
NUMBERS > NOMINEES	report 0.7
NUMBERS > PROOF	proof 2.1	report -1.0
NUMBERS > WISH	report 1.8
OFFICES	offices 4.7	none -2.3	overdue -1.4	needHelp 1.0	unreachable -0.9	partner -0.8	waiting -0.7	home -0.7	roster -0.7	breaks -0.7	texts -0.6	match -0.6	nominate -0.6	directors -0.6	district -0.6	nominations -0.6	checklist -0.5	status -0.5	digest -0.5	accept -0.5	log -0.5	report -0.5	board -0.5	audit -0.5	broadcast -0.4	help -0.4	workspaces -0.4	schedule -0.4	ideas -0.4
OFFICES > REACH	needHelp 2.8	none -0.4
OPEN	none -3.6	setup 2.8	schedule 2.3	waiting 2.1	accept 2.0	log -1.8	match 1.6	missed -1.6	snooze -1.5	leave -1.5	partner -1.4	status -1.4	pause -1.3	home -1.3	export -1.2	import -1.0	report -1.0	needHelp 1.0	broadcast -1.0	proof -1.0	help 1.0	texts -1.0	overdue -1.0	year -0.9	my-data -0.9	ideas -0.8	unreachable -0.8	decline 0.8	skip -0.8	nominate -0.8	breaks -0.7	audit -0.7	digest -0.7	board 0.6	district -0.6	nominations -0.6	neighbors -0.5	offices -0.5	directors -0.5	link -0.5	checklist -0.5	workspaces -0.5	retention -0.5	channels -0.5	settings 0.5
OPEN > ATTEND	schedule 1.5	cancel 1.2	accept -0.7	none -0.6
OPEN > BOOK	schedule 1.1
OPEN > CAME	schedule 1.1
OPEN > EVERYONE	roster 2.0	match -0.5
OPEN > FITS	plan 1.4	setup 1.0	schedule 0.8
OPEN > MEETING	schedule 1.3
OPEN > NEXT	schedule 1.9	help 1.1	none -0.8	cancel -0.7	status -0.5
OPEN > SEE	schedule 0.5
OPEN > SMALLTALK	schedule 1.2
OPEN > THANKS	setup 1.8	help 1.4	accept 1.0	schedule -0.5	match -0.4
OPEN > TIMES	accept 3.6	schedule -1.5	decline 0.9	help -0.4
OPEN > VISIT	schedule 0.9
OPEN > YEAR	setup 2.5	match -0.4
PAIRS	board 3.5	match 3.3	overdue 2.5	roster -2.4	status -2.3	district -2.1	none -2.0	setup -1.9	needHelp -1.8	texts -1.7	schedule -1.7	decline -1.7	log -1.7	breaks -1.6	help -1.6	partner -1.6	unreachable -1.5	home -1.4	nominations -1.4	broadcast -1.4	settings -1.4	digest -1.4	import -1.3	nominate -1.3	cancel -1.3	checklist -1.3	retention -1.2	workspaces -1.2	plan -1.2	missed -1.2	directors -1.1	pause -1.1	accept -1.1	leave -1.1	audit -1.1	proof -1.0	channels -1.0	neighbors -1.0	snooze -1.0	export -0.9	link -0.9	my-data -0.8	ideas -0.7	waiting -0.7	skip -0.6	offices 0.5	year 0.5
PAIRS > BEHIND	overdue 2.9	none -1.3	board -1.0	waiting -0.9
PAIRS > DISTRICT	board 2.4	district -0.7
PAIRS > LOG	report 0.7
PAIRS > MET	report 1.8	overdue 0.9	none -0.6
PAIRS > NEXT	overdue 1.2
PAIRS > NOMINEES	report 0.7
PAIRS > NOT	overdue 2.3	none -1.1
PAIRS > PARTNER	board 1.5	match -0.4
PARTNER	match 3.8	needHelp 2.6	none -2.5	nominations -2.4	help -2.4	partner 2.3	status -2.3	settings -2.3	leave -2.2	board 2.2	roster -2.1	decline -2.1	unreachable -2.1	overdue -2.0	home -2.0	my-data -2.0	snooze -1.9	proof -1.9	cancel -1.8	nominate -1.8	export -1.7	plan -1.7	pause -1.7	import -1.6	missed 1.6	texts -1.5	ideas -1.5	offices -1.4	breaks -1.4	digest -1.4	accept -1.4	schedule -1.4	skip -1.3	checklist -1.3	directors -1.3	year -1.3	setup -1.3	link -1.2	neighbors -1.2	workspaces -1.2	retention -1.2	report -1.2	channels -1.1	district 0.9	audit 0.5	waiting 0.5
PARTNER > ABSENT	missed 2.7	none -0.5	log -0.4
PARTNER > ATTEND	missed 1.4	needHelp -0.5
PARTNER > CALL	missed 0.8	waiting 0.5
PARTNER > CAME	missed 1.6	none -0.8	needHelp -0.8	schedule 0.7	log 0.4
PARTNER > CANNOT	cancel 0.4
PARTNER > DISTRICT	district 3.0	nominations -1.6	partner -0.8	needHelp 0.5
PARTNER > EVERYONE	match 2.2	board -0.6
PARTNER > FITS	accept 2.2	match 1.0	none 0.9	partner 0.6	log -0.6	needHelp -0.5
PARTNER > MEETING	missed 1.8
PARTNER > MET	log 1.0
PARTNER > NEXT	missed 1.3	needHelp 1.3	board 1.3	none -0.9	partner -0.7	broadcast 0.7
PARTNER > NOT	missed 2.0	none -1.3	needHelp 1.1	status -1.0	log -0.9	partner -0.7	cancel -0.4
PARTNER > OPEN	schedule 1.7	accept -0.8
PARTNER > REACH	partner 2.4	needHelp -1.2	log -0.4
PARTNER > REPLIED	accept 2.5	status 2.1	partner -1.0	none -0.9	needHelp 0.6	log -0.5
PARTNER > STUCK	needHelp 3.6	waiting 2.2	none -1.3	partner -1.3	missed -0.9	match -0.6	board -0.5	log -0.5	status -0.4
PARTNER > THANKS	partner 2.5	board 1.2	none -0.8	broadcast 0.7
PARTNER > TIMES	match 1.2	status 0.9
PARTNER > VISIT	missed 2.1	log -1.4
PARTNER > WAITING	waiting 1.1
PARTNER > WHEN	missed 0.6
PARTNER > WHERE	partner 1.2
PARTNER > WHO	district 2.2	needHelp 1.5	nominations -0.8	partner -0.8	status -0.5
PARTNER > WISH	partner 1.0	match 0.7	needHelp -0.5
PLAN	none -3.3	audit 3.3	plan 3.2	status -3.1	log -2.9	needHelp -2.6	partner -2.5	help -2.3	home -2.3	settings -2.2	snooze -2.2	cancel -2.2	proof -2.0	match -1.9	decline -1.9	nominate -1.9	leave -1.9	overdue -1.9	export -1.8	report -1.7	import -1.7	missed -1.7	waiting -1.6	roster -1.6	nominations -1.6	pause -1.6	unreachable -1.5	ideas -1.5	breaks -1.5	broadcast -1.5	texts -1.4	offices -1.4	district -1.4	skip -1.3	accept -1.3	board -1.3	setup -1.3	workspaces -1.2	digest -1.2	year -1.1	checklist -1.1	neighbors -1.0	directors -1.0	link -1.0	channels -0.9	schedule -0.9
PLAN > FITS	plan 0.7	status -0.4
PLAN > PARTNER	plan 1.7
PLAN > THANKS	plan 1.8
PLAN > WISH	plan 2.2	accept -0.6
PRIVACY	my-data 4.1	help -2.7	status -2.6	none -2.4	partner -2.2	log -1.7	needHelp -1.7	home -1.3	decline -1.3	schedule -1.2	nominations -1.1	export -1.1	settings -1.1	cancel -1.1	report -1.1	accept -1.1	year -1.0	offices -1.0	plan -1.0	ideas -0.9	unreachable -0.9	waiting -0.9	broadcast -0.9	roster -0.8	audit -0.8	leave -0.8	overdue -0.8	proof -0.8	district -0.8	missed -0.7	texts -0.7	checklist -0.7	board -0.7	import -0.6	workspaces -0.6	match -0.6	digest -0.6	pause -0.6	snooze -0.6	breaks -0.6	nominate -0.5	directors -0.5	link -0.5	retention -0.4	channels -0.4	neighbors -0.4
PRIVACY > DATA	my-data 2.2
PRIVACY > SEE	my-data 1.1
PROGRAM	setup 4.5	partner -2.9	leave 2.7	cancel -2.6	decline -2.6	import 2.4	log -2.2	board 2.1	workspaces 2.1	texts 1.9	schedule -1.9	match -1.9	accept -1.9	proof -1.8	plan -1.8	district -1.7	snooze -1.7	digest -1.6	my-data -1.5	unreachable 1.5	breaks -1.5	export -1.5	missed -1.4	roster 1.4	pause -1.4	settings -1.3	none -1.3	home -1.3	audit -1.3	broadcast -1.3	offices -1.1	retention -1.1	waiting -1.1	neighbors -1.1	skip -1.0	checklist -1.0	year 1.0	link -1.0	ideas 0.9	status -0.9	report -0.9	help 0.7	overdue -0.6	nominate 0.6
PROGRAM > EVERYONE	roster 2.5	none -0.4
PROGRAM > FITS	help 1.8
PROGRAM > IDEAS	ideas 1.2
PROGRAM > IMPORT	import 0.6
PROGRAM > REMINDERS	settings 1.7	unreachable 1.0	texts -0.7
PROGRAM > ROSTER	roster 2.0	import -0.9
PROGRAM > SEE	schedule 1.2
PROGRAM > TIMES	ideas 1.8	leave 0.5
PROGRAM > WISH	status 1.8	board 1.3	help -1.3	ideas 1.1	needHelp 0.7	report -0.5	leave -0.4
PROOF	proof 4.0	none -3.8	home -2.7	status -2.7	log -2.3	report -2.3	partner -2.1	needHelp -2.0	help -1.9	schedule -1.9	plan -1.7	accept -1.7	leave -1.5	cancel -1.4	decline -1.4	export -1.4	my-data -1.2	roster -1.2	missed -1.2	snooze -1.2	district -1.1	waiting -1.1	match -1.0	pause -0.9	overdue -0.9	ideas -0.8	breaks -0.8	nominations -0.8	import -0.8	board -0.7	nominate -0.7	digest -0.7	checklist -0.7	unreachable -0.7	offices -0.6	skip -0.6	workspaces -0.6	audit -0.6	broadcast -0.6	texts -0.6	channels -0.5	neighbors -0.5	directors -0.5	year -0.5	retention -0.4	setup -0.4
PROOF > DISTRICT	proof 1.0
PROOF > SETTINGS	proof 2.0	settings -0.6	export -0.4
PROOF > THANKS	proof 3.6	home -1.6	none -1.0	settings 0.9
PROOF > VISIT	proof 0.7	log 0.5
PROOF > WISH	proof 1.4
QUIET	leave 3.6	pause 2.5	log -1.9	schedule -1.8	channels 1.8	status -1.7	partner -1.7	snooze -1.5	accept -1.5	missed -1.4	help -1.4	home -1.3	unreachable -1.1	cancel -1.0	decline -0.9	plan -0.9	proof -0.9	match -0.8	none 0.8	district -0.8	texts -0.7	ideas -0.7	import -0.7	export -0.7	breaks -0.7	nominate -0.7	my-data -0.7	report -0.7	waiting -0.7	skip -0.6	overdue -0.6	board -0.6	needHelp 0.6	directors -0.5	digest -0.5	setup -0.5	retention -0.5	link -0.5	checklist -0.5	nominations -0.5	roster -0.5	broadcast -0.5	offices -0.4	audit -0.4	neighbors -0.4	workspaces -0.4
QUIET > ACCEPT	pause 0.9
QUIET > CHANNELS	channels 2.0
QUIET > LEAVE	pause 0.9
QUIET > NEXT	pause 1.4
QUIET > REMINDERS	none 1.9	pause 1.6	settings 0.9	needHelp -0.7	unreachable -0.6	leave -0.6	snooze -0.6	cancel 0.5	schedule -0.5	help -0.4	status -0.4
QUIET > TIMES	none 1.3
QUIET > UNTIL	pause 2.1	none -2.0	settings -1.3	status -0.8	schedule -0.7	snooze -0.6	cancel 0.5	accept -0.4
QUIET > WISH	pause 2.1	none -0.9	settings -0.5
REACH	partner 3.2	broadcast 3.1	status -2.9	schedule -2.7	unreachable 2.7	needHelp 2.5	help -2.5	decline -2.3	accept -2.2	waiting -2.2	link 2.0	settings 2.0	leave -2.0	snooze -2.0	cancel -2.0	proof -1.9	home -1.8	missed -1.8	overdue -1.8	export -1.7	match -1.7	plan -1.7	pause -1.7	year -1.6	nominations -1.6	ideas -1.4	roster -1.4	board -1.3	nominate -1.3	offices -1.3	directors -1.3	breaks -1.3	setup -1.3	skip -1.2	my-data -1.1	district -1.1	retention -1.1	audit -1.0	workspaces -1.0	neighbors -1.0	digest -0.9	import -0.9	channels -0.9	checklist -0.8	report 0.6	log 0.4
REACH > CALL	report 1.3
REACH > CHANGE	partner 1.1	plan 0.7
REACH > DIRECTORS	none 1.5	broadcast 0.8
REACH > EVERYONE	broadcast 2.2	none -0.6
REACH > LINKCODE	link 1.2
REACH > LOG	broadcast 0.8
REACH > NOT	none 0.6	unreachable 0.5	broadcast 0.4
REACH > PAIRS	report 1.5
REACH > PARTNER	partner 1.9	none -0.6
REACH > PROGRAM	needHelp 2.3	partner -1.5
REACH > SCHOOLDAY	none 1.7
REACH > THANKS	partner 1.9	none -0.6
REACH > UNREACHABLE	unreachable 1.7
REACH > UNTIL	settings 1.3
REACH > WHEN	none 1.7	partner 0.9	needHelp -0.5
REACH > WHERE	partner 1.5	needHelp -0.7	none -0.5
REACH > WHO	needHelp 2.5	partner -1.0	help -0.7	broadcast 0.6
REACH > WISH	needHelp 1.5	broadcast 0.4	none -0.4
REMINDERS	texts 3.6	settings 3.3	leave -3.0	unreachable 2.9	log -2.9	schedule -2.8	accept -2.8	decline -2.7	pause 2.6	cancel -2.4	missed -2.3	proof -2.1	partner -2.1	match -2.0	plan -2.0	report -1.9	snooze 1.9	help -1.8	year -1.8	waiting -1.8	export -1.8	import -1.8	digest -1.7	breaks -1.7	my-data -1.6	roster -1.6	nominate -1.6	status -1.6	setup -1.6	district -1.6	needHelp -1.6	skip -1.5	broadcast -1.5	board -1.5	neighbors -1.4	retention -1.4	nominations -1.4	directors -1.4	home -1.3	offices -1.3	checklist -1.3	ideas 1.3	link -1.3	channels -1.2	workspaces -1.2	audit -1.2	overdue -1.1	none -1.0
REMINDERS > ACCEPT	pause 0.9
REMINDERS > ATTEND	unreachable 0.8	plan 0.7
REMINDERS > CHANGE	settings 2.3	pause 0.7
REMINDERS > DIGEST	pause 1.4	none -0.6
REMINDERS > EVERYONE	broadcast 1.6
REMINDERS > IDEAS	ideas 2.1	partner -0.4
REMINDERS > LATER	none 2.7	snooze 1.0	settings -0.5	schedule -0.4	pause -0.4
REMINDERS > LEAVE	pause 0.9
REMINDERS > NEXT	snooze 1.2	status 0.5
REMINDERS > NOT	unreachable 2.4	none -1.0
REMINDERS > PARTNER	partner 1.4	status 0.8
REMINDERS > REACH	settings 2.4	needHelp -0.7	none -0.6	unreachable 0.5
REMINDERS > SEE	plan 0.7	pause 0.5
REMINDERS > SETTINGS	settings 1.6
REMINDERS > THANKS	help 1.8	unreachable 1.1	pause 0.9
REMINDERS > TIMES	ideas 2.1	snooze 1.5	needHelp 1.3	decline -1.0	settings -0.9	none 0.8	status -0.5	schedule -0.4
REMINDERS > UNTIL	none -2.9	pause 2.0	cancel 0.7	snooze -0.5	status -0.4
REMINDERS > WHEN	status 2.9	ideas -0.6	settings 0.6	snooze -0.5	partner -0.5	needHelp -0.5	pause 0.4
REMINDERS > WHO	partner 1.5
REMINDERS > WISH	pause 2.1	needHelp 1.5	unreachable 1.2	snooze -1.0	none 0.8	schedule -0.6	accept -0.6
REPLIED	status 2.5	needHelp 2.4	snooze 2.3	directors 2.2	decline -2.1	none 2.0	nominations 1.9	proof -1.7	home -1.5	overdue -1.5	waiting -1.5	help -1.4	schedule -1.3	broadcast -1.3	unreachable -1.3	roster -1.3	district -1.3	log -1.2	import -1.2	leave -1.2	year 1.2	settings -1.2	missed -1.2	accept 1.1	nominate -1.1	match -1.0	cancel -1.0	board -1.0	audit -0.9	texts -0.8	retention -0.8	offices -0.8	ideas -0.8	link -0.7	report -0.7	digest -0.7	breaks 0.7	neighbors -0.7	channels -0.6	pause -0.6	workspaces 0.6	setup -0.5	partner -0.5	skip 0.4	checklist 0.4
REPLIED > ATTEND	partner 2.0	plan 1.3	accept -0.8	none -0.4
REPLIED > CALL	year 1.2	partner 1.0	none -0.6
REPLIED > FINAL	skip 2.1	schedule 1.3	none -0.7	status -0.5
REPLIED > FITS	needHelp 1.0	log 0.5	status -0.4
REPLIED > HOW	partner 2.4	needHelp -0.5	none -0.4
REPLIED > MET	log 2.6	none -0.6	partner -0.5
REPLIED > MUST	none 1.1	log 0.8	schedule -0.7	status -0.5
REPLIED > NEXT	year 1.4
REPLIED > PARTNER	needHelp 1.7	partner 0.7	none -0.6
REPLIED > REACH	missed 1.8	partner 1.5	needHelp -0.6	none -0.4
REPLIED > SEE	partner 2.0	schedule 1.4	skip -0.5	accept -0.5	needHelp -0.4
REPLIED > STUCK	needHelp 1.9
REPLIED > TIMES	status 2.5	none -1.2	needHelp -0.8
REPLIED > WHEN	status 2.9	none -1.8	nominations 0.9
REPLIED > WISH	log 0.8	none 0.7	cancel -0.5
REPLIED > YEAR	year 1.5
RETENTION	retention 4.8	none -3.0	missed 2.6	help -1.4	match -1.1	status -0.9	district -0.9	report -0.9	home -0.9	schedule -0.8	import -0.7	breaks -0.6	nominate -0.6	accept -0.5	broadcast -0.5	waiting -0.5	board -0.5	overdue -0.5	needHelp -0.5	directors -0.5	audit -0.4	unreachable -0.4	settings -0.4
RETENTION > ATTEND	retention 2.1
ROSTER	roster 4.3	import 2.9	none -2.5	home -2.1	match -1.7	nominate -1.6	texts -1.5	log -1.5	offices -1.5	breaks -1.4	unreachable -1.4	waiting -1.4	status -1.3	schedule -1.3	help -1.3	needHelp -1.3	overdue -1.3	board -1.3	district -1.3	report -1.2	directors -1.1	nominations -1.0	digest -1.0	cancel -1.0	accept -1.0	partner -1.0	my-data -0.9	checklist -0.9	audit 0.9	workspaces -0.9	broadcast 0.9	year -0.8	plan -0.8	missed -0.8	settings -0.8	decline -0.7	link -0.7	channels -0.7	retention -0.7	pause -0.6	setup -0.6	neighbors -0.6	proof -0.5	snooze -0.5	ideas -0.4	export -0.4
ROSTER > IMPORT	import 0.6
ROSTER > SCHOOLDAY	none 1.2
SCHOOLDAY	schedule -4.1	status -3.6	log -3.3	none 3.1	accept -2.7	report -2.6	home -2.3	help -2.3	pause -2.2	needHelp -2.2	decline -2.2	my-data -2.1	plan -2.1	overdue -2.1	missed -2.1	leave -2.0	nominations -1.8	settings -1.7	partner -1.7	skip -1.6	nominate -1.6	digest -1.6	unreachable -1.5	import -1.5	breaks -1.5	proof -1.4	export -1.4	district -1.3	ideas -1.3	offices -1.3	retention -1.3	broadcast -1.3	audit -1.3	neighbors -1.2	board -1.2	link -1.2	workspaces -1.2	setup -1.2	directors -1.1	roster -1.1	channels -1.1	year -1.0	checklist -1.0	match -0.8	texts -0.8	snooze -0.7	cancel -0.5
SCHOOLDAY > ABSENT	missed 1.7	none 0.5
SCHOOLDAY > ATTEND	missed 1.7	none -0.7	cancel 0.7
SCHOOLDAY > AWAY	cancel 2.2	none 0.9	schedule -0.6	leave -0.6
SCHOOLDAY > BEHIND	none 1.8	log -1.5	waiting 1.4	overdue -1.2	texts 1.2	match 0.7	export 0.7	accept 0.6	report -0.5	missed 0.5	cancel 0.5	pause -0.5	district 0.4	schedule -0.4
SCHOOLDAY > BOARD	none 0.8
SCHOOLDAY > BOOK	match 1.7
SCHOOLDAY > CALL	none 2.9	waiting -0.7
SCHOOLDAY > CANCEL	cancel 0.6
SCHOOLDAY > CANNOT	needHelp 1.7	cancel 0.6	none -0.5
SCHOOLDAY > CHANGE	settings 1.0	none 1.0
SCHOOLDAY > FIRST	none 1.4
SCHOOLDAY > LATER	snooze 2.9	none -1.0	accept -0.5	schedule -0.5
SCHOOLDAY > MEETING	none 2.4	schedule -0.8	log -0.5	missed -0.5	snooze -0.4
SCHOOLDAY > MET	cancel 1.9	waiting 1.5	log -1.5	texts 1.3	none -1.0	match 0.9	accept 0.8	export 0.8	district 0.6	needHelp 0.6	report -0.5	missed 0.5	pause -0.4	overdue -0.4
SCHOOLDAY > MUST	needHelp 0.4
SCHOOLDAY > NEXT	none 2.6	status -2.1	cancel -0.4
SCHOOLDAY > NOT	cancel 2.8	missed -1.0	none -0.9
SCHOOLDAY > PARTNER	partner 2.0	needHelp 0.8	none -0.8	log 0.8	missed -0.5
SCHOOLDAY > PROGRAM	none 2.4
SCHOOLDAY > QUIET	none 1.9
SCHOOLDAY > REACH	none 1.5
SCHOOLDAY > SEE	none 1.7	export 1.7	missed 1.5
SCHOOLDAY > SMALLTALK	none 1.3
SCHOOLDAY > THANKS	none 2.2
SCHOOLDAY > TIMES	none 0.9
SCHOOLDAY > UNTIL	none 1.6
SCHOOLDAY > VISIT	none 1.8	cancel -0.4
SCHOOLDAY > WHEN	none 1.5
SCHOOLDAY > WHO	none 1.4
SCHOOLDAY > WISH	snooze 2.5	none 1.3	accept -0.6	schedule -0.5
SEE	roster 3.1	overdue 2.7	accept -2.7	board 2.5	my-data 2.3	pause -2.2	district -2.1	log -2.1	import 2.1	broadcast -2.0	audit 2.0	nominate -1.9	cancel -1.8	settings -1.8	home -1.7	unreachable 1.6	snooze 1.6	checklist -1.6	needHelp -1.5	texts -1.5	status -1.5	retention -1.4	workspaces -1.4	offices -1.3	neighbors -1.3	plan 1.3	channels -1.3	schedule 1.3	skip -1.2	report 1.0	export 1.0	breaks -1.0	digest -0.9	waiting -0.8	decline -0.8	help 0.8	partner 0.6	directors -0.5	none -0.5	year -0.5	missed -0.4	match 0.4	ideas 0.4
SEE > ATTEND	report 1.8	board -0.7
SEE > AUDIT	audit 4.0	overdue -0.8	none -0.8
SEE > BEHIND	overdue 3.6	board -1.7	report -0.9	snooze -0.6	match -0.6	unreachable -0.6
SEE > BOARD	board 4.2	help 1.6	none -1.4	overdue -1.1	match -0.9	roster -0.6	unreachable -0.6	snooze -0.6	report 0.5	waiting -0.5
SEE > CALL	log 1.7	schedule 1.2	none 0.7	cancel -0.4
SEE > DATA	export 2.4	schedule 0.9	my-data -0.7	partner 0.7	none -0.6
SEE > DIGEST	digest 2.8	snooze -0.5
SEE > DIRECTORS	directors 2.3	none 1.4
SEE > DISTRICT	roster 2.7	board 1.7	nominations -0.9	district 0.5	import -0.4
SEE > EVERYONE	roster 3.4	board -1.6	match -1.1	broadcast -0.7	overdue -0.6	none -0.6	audit -0.5
SEE > FINAL	schedule 1.8	skip 1.1
SEE > FITS	help 1.2	schedule 1.2	accept -1.1	setup 1.1
SEE > HOW	help 2.4	none -0.5
SEE > IDEAS	ideas 2.0
SEE > IMPORT	import 0.6
SEE > LINKCODE	link 3.0	report -0.4	snooze -0.4
SEE > LOG	my-data 2.7	audit 1.3	none -0.7	log -0.6
SEE > MEETING	schedule 1.8
SEE > MUST	roster 3.1	status 1.0	home -0.6	import -0.6	waiting -0.4
SEE > NEXT	status 3.0	schedule 2.1	none -1.3	snooze -1.2	help -0.8	plan 0.7	waiting -0.5
SEE > NOMINEES	nominations 3.7	overdue -0.9	report -0.7	partner -0.5	audit -0.4	unreachable -0.4
SEE > NUMBERS	report 3.7	overdue -1.6	snooze -0.8	none -0.6	audit -0.6	roster -0.5
SEE > OPEN	help 2.5	none -0.6	export -0.4
SEE > PAIRS	board 2.7	overdue 1.9	none -1.2	report -1.0	roster -0.9	waiting -0.9	district -0.5	match 0.4	decline -0.4
SEE > PARTNER	partner 3.0	board 2.7	schedule 1.9	none -1.5	needHelp 1.4	accept -1.2	match 1.2	snooze -0.8	missed -0.7	roster -0.6	log -0.6	export -0.5	plan -0.5	waiting -0.4	audit -0.4
SEE > PLAN	plan 2.7	my-data 2.4	schedule -1.8	none -1.1	status -1.0	partner -0.8	cancel -0.8	accept -0.7	roster -0.6	snooze -0.6	log -0.5	export -0.5	needHelp -0.5	decline -0.5	audit -0.4
SEE > PROGRAM	texts 2.2	setup 2.1	roster 1.2	help 0.5	board -0.5	none -0.4
SEE > PROOF	proof 2.5	settings -0.8
SEE > REACH	partner 3.0	needHelp -1.1	unreachable 1.0	none 0.9	snooze -0.6	status -0.5	report -0.5
SEE > REMINDERS	unreachable 1.7
SEE > ROSTER	roster 3.5	import -1.6	audit -0.7	home -0.6	none -0.5
SEE > SETTINGS	proof 2.3	settings 1.9	schedule -0.9	missed -0.5
SEE > SMALLTALK	none 1.7	help -0.4
SEE > STUCK	needHelp 2.8	snooze -0.6	partner -0.6
SEE > THANKS	home 3.3	none -2.3	partner 2.1	help 1.8	setup 1.8	status -1.2	accept 1.1	schedule -1.0	board 0.9	match -0.6	plan -0.6	export -0.5	decline -0.5	roster -0.5	needHelp -0.4
SEE > TIMES	decline 3.0	year 2.9	ideas 1.5	none -1.3	schedule -1.3	plan 1.3	partner -0.9	needHelp -0.9	accept -0.9	unreachable -0.5	help -0.5	overdue -0.5	report -0.4
SEE > UNREACHABLE	unreachable 2.4	needHelp -0.6
SEE > VISIT	log 2.3	help 2.2	ideas 1.6	status -1.3	schedule -0.5	plan -0.5	cancel -0.4
SEE > WHEN	my-data 1.6	partner 1.1	none -0.5
SEE > WHERE	status 1.7	board 1.4	roster -0.8	none -0.4
SEE > WHO	nominations 1.9	audit 1.9	schedule 1.0	none -0.7	needHelp -0.7	overdue 0.7	partner 0.4
SEE > WISH	year 3.4	ideas 1.1	partner 0.9	none -0.9	status 0.8	my-data 0.8	needHelp -0.6	report 0.6	unreachable -0.5	schedule -0.5	waiting -0.5	help -0.4
SEE > YEAR	setup 2.5	match -0.4
SEND	broadcast 3.3	texts 2.5	import 2.1	overdue -2.1	export 2.0	log -2.0	roster -1.9	status -1.9	nominate 1.8	home -1.6	leave -1.5	accept -1.5	district -1.5	my-data -1.4	breaks -1.4	directors -1.4	cancel -1.4	year -1.3	board -1.3	missed -1.3	offices -1.2	retention -1.2	digest 1.1	checklist -1.1	setup -1.1	nominations -1.1	audit -1.0	ideas -1.0	link -0.9	neighbors -0.9	plan -0.9	schedule -0.9	skip -0.9	match 0.9	workspaces -0.9	help -0.8	report 0.7	waiting 0.6	needHelp -0.6	snooze -0.6	none 0.5	settings 0.5
SEND > BEHIND	broadcast 0.9
SEND > BOARD	none 0.8
SEND > DATA	export 2.1	report -0.4
SEND > DIGEST	digest 2.9	none -0.5
SEND > EVERYONE	broadcast 3.1	none -2.3	match -1.3	texts -0.8	needHelp -0.8	roster -0.8	overdue -0.7	nominate -0.6	import -0.5	schedule -0.4	log -0.4
SEND > IMPORT	import 2.9	none -0.8
SEND > LOG	broadcast 1.4
SEND > MOVE	decline 1.4
SEND > NOT	broadcast 1.3	overdue -0.6
SEND > NUMBERS	report 2.8	none -0.8	digest -0.8
SEND > PAIRS	match 3.6	none -0.7
SEND > REACH	digest 1.8	needHelp 0.7
SEND > REMINDERS	settings 2.5	texts 2.3	none -2.0	pause -1.0	unreachable -0.7
SEND > SCHOOLDAY	none 2.0
SEND > STUCK	needHelp 2.6
SEND > THANKS	partner 1.8	unreachable 1.4	none -0.9	broadcast 0.5
SEND > TIMES	broadcast 2.2	none -2.1	pause 1.8	decline 1.7	settings -0.5	schedule -0.5
SEND > UNTIL	settings 1.6	none -0.5
SEND > WHO	broadcast 1.3	overdue -0.6
SEND > WISH	broadcast 1.3
SETTINGS	settings 3.2	none -3.2	proof 2.8	schedule -2.6	needHelp -2.4	log -2.4	status -2.4	accept -2.2	district 2.0	leave -2.0	plan -2.0	help -1.9	decline -1.9	cancel -1.9	audit 1.9	partner -1.8	waiting -1.8	snooze -1.7	report -1.6	import -1.5	home -1.5	export -1.5	match -1.5	nominations -1.4	my-data -1.4	unreachable -1.3	overdue -1.3	nominate -1.2	pause -1.2	breaks -1.2	roster -1.2	ideas -1.1	texts -1.1	channels 1.1	offices -1.1	board -1.1	checklist -1.0	digest -0.9	directors -0.9	year -0.9	broadcast -0.9	skip -0.9	setup -0.9	link -0.9	workspaces -0.8	retention -0.8	neighbors -0.8
SETTINGS > CALL	missed 1.0
SETTINGS > CHANGE	settings 0.6	proof 0.4
SETTINGS > DISTRICT	proof 0.5
SETTINGS > NOT	settings 2.4	decline -0.5	snooze -0.4
SETTINGS > REACH	settings 0.9
SETTINGS > REMINDERS	settings 1.3
SETTINGS > THANKS	settings 2.4	proof -0.5
SKIP	pause 2.9	skip 2.3	status -1.1	schedule -0.9	needHelp -0.9	cancel -0.8	none 0.8	help -0.8	accept -0.7	log -0.7	decline -0.6	missed -0.6	leave -0.6	partner -0.4
SKIP > ATTEND	plan 0.7	pause 0.5
SKIP > FINAL	skip 2.4	none -1.4	status -0.7	schedule -0.7
SKIP > MEETING	skip 1.4	none -0.4
SKIP > NOT	skip 1.6
SKIP > REMINDERS	pause 3.1	none -0.9	plan 0.6
SKIP > SEE	plan 0.7	pause 0.5
SMALLTALK	status -3.5	none 3.4	accept -3.0	partner -3.0	cancel -2.7	log -2.6	help -2.6	needHelp -2.6	settings -2.2	decline -2.1	report -2.1	missed -2.1	my-data -1.8	overdue -1.7	waiting -1.6	pause -1.6	proof -1.6	digest -1.6	board -1.5	plan -1.5	district -1.5	offices -1.4	roster -1.4	unreachable -1.4	audit -1.3	leave -1.2	ideas -1.2	export -1.2	texts -1.2	import -1.2	nominate -1.2	workspaces -1.1	schedule -1.1	directors -1.1	year -1.1	snooze 1.1	match -1.0	retention -1.0	broadcast -1.0	neighbors -0.9	channels -0.9	link -0.8	setup -0.8	checklist -0.8	nominations -0.7	breaks 0.7	skip -0.6	home 0.4
SMALLTALK > FITS	none 2.0	accept 1.2	decline -0.9	home -0.5
SMALLTALK > MATCHING	none 1.1
SMALLTALK > MUST	none 2.0	schedule -0.7
SMALLTALK > OPEN	schedule 0.5
SMALLTALK > SEE	schedule 0.5
SMALLTALK > TIMES	none 2.1	accept 1.3	decline -0.9	home -0.4
SMALLTALK > VISIT	schedule 1.3
SMALLTALK > WISH	none 2.7	schedule -1.1
STUCK	offices 3.6	partner -3.4	needHelp 3.4	schedule -2.6	status -2.6	none -2.5	overdue -2.5	log -2.3	match -2.2	waiting 2.1	home -2.1	leave -2.1	missed -2.1	decline -2.1	accept -2.0	snooze -1.8	nominate -1.8	roster -1.7	plan -1.7	settings -1.6	report -1.6	proof -1.5	my-data -1.5	import -1.5	district -1.5	pause -1.5	unreachable -1.4	board -1.4	audit -1.4	nominations -1.4	export -1.3	broadcast -1.3	texts -1.2	breaks -1.1	skip -1.1	link -1.0	ideas -1.0	neighbors -0.9	digest -0.9	checklist -0.9	year -0.9	directors -0.9	workspaces -0.8	retention -0.8	channels -0.8	setup -0.7	help -0.5
STUCK > PARTNER	needHelp 2.3	partner -1.1	none -0.7	snooze -0.7	schedule -0.5	match -0.5
STUCK > THANKS	cancel 1.8	offices 1.3	none -0.6	needHelp 0.5
STUCK > WISH	cancel 1.3	needHelp 1.1
TEXTS	texts 4.2	plan 1.7	none -1.4	offices -0.6	my-data -0.6	checklist -0.5	digest -0.5	waiting -0.5	district -0.5	home -0.5	unreachable -0.5	roster -0.5	accept -0.4	board -0.4
TEXTS > SEND	texts 1.6
THANKS	home 3.4	needHelp -2.6	snooze -2.3	district -1.9	overdue -1.8	breaks -1.8	accept 1.8	waiting -1.7	leave -1.7	import -1.7	pause -1.7	report -1.7	audit -1.6	texts -1.5	log -1.5	retention -1.4	year -1.4	checklist -1.4	status -1.3	help -1.3	neighbors -1.2	workspaces -1.2	ideas -1.2	link -1.2	schedule -1.1	board -1.1	my-data -1.0	cancel -0.9	settings -0.8	missed -0.7	match -0.7	decline -0.7	partner -0.6	proof -0.6	nominations 0.6	offices -0.5	plan 0.5	none -0.4
THANKS > CHANGE	home 1.7
THANKS > FITS	decline 1.3
THANKS > NOT	decline 1.3
TIMES	needHelp -3.1	year 3.1	cancel -3.0	decline 3.0	overdue 2.8	log -2.7	leave -2.6	home -2.4	partner -2.2	proof -2.1	missed -2.1	skip -2.0	none -2.0	export -1.9	district -1.9	waiting -1.8	nominate -1.8	nominations -1.7	unreachable -1.7	plan -1.6	import -1.6	match -1.5	texts -1.5	board -1.5	settings -1.5	roster -1.5	digest -1.5	ideas 1.4	checklist -1.4	retention -1.3	audit -1.3	directors -1.2	my-data -1.2	setup -1.2	snooze 1.2	link -1.2	channels -1.1	offices -1.1	workspaces -1.1	help 0.8	pause 0.7	breaks 0.5
TIMES > ATTEND	status 1.0	cancel 0.7
TIMES > BEHIND	report 1.9	overdue 1.8	none -0.7	decline -0.5	nominations -0.4
TIMES > BOOK	decline 0.5
TIMES > BREAKS	schedule 2.3	decline 1.9	breaks -0.6	cancel -0.6	accept -0.5
TIMES > CALL	year 1.6
TIMES > CANNOT	decline 1.3
TIMES > CHANGE	overdue 3.0	year 1.6	none -0.9
TIMES > DISTRICT	neighbors 2.0
TIMES > FIRST	year 2.2	schedule 1.6	status -1.4	accept -0.6	none -0.5	decline -0.4
TIMES > FITS	help 3.7	none -2.8	accept 2.6	ideas 1.8	decline 1.3	status -1.1	cancel -0.8	needHelp -0.8	settings -0.7	pause -0.6	home -0.6	snooze -0.5	leave -0.5	partner -0.5	log -0.5	overdue -0.4	missed -0.4	breaks -0.4
TIMES > LATER	accept 1.6	year 0.8	decline -0.6
TIMES > MUST	ideas 1.2	none -0.6	decline 0.6	status 0.6	cancel 0.4
TIMES > NEIGHBORS	neighbors 2.0
TIMES > NEXT	report 1.7	decline -0.9	schedule 0.8	pause 0.7	status -0.5	nominations -0.5
TIMES > NOMINEES	report 2.4	nominations -0.9	status -0.5	overdue -0.5
TIMES > NOT	decline 1.5	needHelp 1.2	none -1.0	schedule -0.5	cancel 0.4
TIMES > OPEN	schedule 1.6	decline 0.4
TIMES > PAIRS	overdue 2.2	none -0.7
TIMES > PLAN	plan 1.4
TIMES > PRIVACY	my-data 2.0	help -0.5
TIMES > REACH	partner 1.9	settings 1.4
TIMES > REMINDERS	help 2.9	pause 2.3	settings -1.5	none -1.1	status -0.9	decline -0.7	ideas -0.5	leave -0.4
TIMES > SCHOOLDAY	broadcast 1.5	none 0.5
TIMES > THANKS	help 1.7	accept 1.1	schedule 0.6	decline 0.4
TIMES > UNTIL	pause 1.9	none -1.0	decline -0.5	settings -0.5
TIMES > VISIT	year 1.2
TIMES > WHEN	decline 3.1	overdue 2.9	none -1.5	year 1.4	help -1.1	status -0.7	needHelp -0.6	pause 0.5	ideas -0.5	settings -0.4
TIMES > WISH	year 3.3	decline 1.8	neighbors 0.9	pause 0.8	schedule -0.5	unreachable -0.5	help -0.5	accept 0.4
UNREACHABLE	unreachable 3.9	none -2.2	overdue -2.1	needHelp 1.7	home -1.5	partner -1.2	cancel -0.7	accept -0.7	match -0.7	import -0.6	nominations -0.6	directors -0.6	district -0.6	help -0.6	status -0.6	roster -0.5	texts -0.5	leave -0.5	link -0.5	schedule -0.5	decline -0.4	waiting -0.4	offices -0.4
UNREACHABLE > NOT	needHelp 2.2	partner -0.8	cancel -0.4
UNREACHABLE > REACH	needHelp 2.2	partner -0.8	cancel -0.4
UNREACHABLE > REMINDERS	unreachable 2.0
UNTIL	checklist 3.1	schedule -2.9	pause 2.6	accept -2.4	decline -2.0	settings -1.9	leave -1.9	none -1.9	needHelp -1.8	waiting -1.8	setup 1.7	help -1.6	log -1.6	status 1.6	report -1.5	partner -1.4	home -1.4	cancel -1.3	match -1.3	plan -1.2	proof -1.2	skip 1.2	board 1.1	export -1.1	overdue -1.0	snooze -1.0	district -1.0	texts -1.0	unreachable 1.0	my-data -0.9	digest -0.9	nominations -0.9	year -0.8	import -0.8	ideas -0.8	broadcast -0.8	roster -0.8	retention -0.8	nominate -0.8	audit -0.8	offices -0.8	channels -0.8	directors -0.7	workspaces -0.7	link -0.7	neighbors -0.6
UNTIL > FINAL	skip 2.2
UNTIL > FIRST	skip 0.7	pause 0.6
UNTIL > FITS	checklist 2.1	pause 1.7	none -0.5
UNTIL > MEETING	cancel 0.7	skip 0.4
UNTIL > NEXT	none 2.6	pause 2.3	snooze -0.8	status -0.8	schedule -0.8	cancel -0.6
UNTIL > PAIRS	board 2.7	setup -0.7
UNTIL > REMINDERS	pause 1.2	none -0.6
UNTIL > THANKS	status 2.3	none -0.7	log 0.6
UNTIL > VISIT	status 3.7	report -0.5	missed -0.5	help -0.5	none -0.4	log -0.4
UNTIL > WISH	pause 1.2	missed 1.1	skip 0.7	log -0.6	none -0.6
VISIT	log 2.5	accept -2.3	decline -2.2	needHelp -2.1	plan -2.1	partner -2.1	leave -2.0	ideas 1.9	settings -1.9	cancel 1.8	pause -1.8	my-data -1.7	report 1.7	home -1.6	breaks -1.6	year 1.6	schedule 1.6	snooze -1.6	proof 1.5	waiting -1.5	district -1.4	help 1.4	match -1.4	import -1.3	roster -1.3	nominations -1.2	missed 1.2	digest -1.2	nominate -1.2	export -1.2	checklist -1.2	retention -1.2	board -1.1	texts -1.1	unreachable -1.1	neighbors -1.0	setup -1.0	audit -1.0	workspaces -1.0	status 1.0	link -1.0	channels -1.0	directors -0.9	offices -0.9	none -0.9	skip 0.6
VISIT > ACCEPT	help 1.2	status -0.6	missed 0.5
VISIT > BEHIND	log 1.5	status -0.4
VISIT > BOARD	cancel 0.5
VISIT > CALL	log 1.0
VISIT > CANNOT	cancel 1.8	decline -0.4
VISIT > EVERYONE	log 3.3	none -0.8	year 0.6	schedule -0.6
VISIT > FITS	none 2.2	help 1.3	status -0.5	log -0.5
VISIT > MEETING	cancel 0.5
VISIT > MET	missed 1.7	status 1.1	log 0.8	none -0.7
VISIT > MUST	help 2.7	status -1.6	schedule -0.4
VISIT > NEXT	status 2.5	none 1.0	cancel -0.9	help -0.6	report -0.5
VISIT > NOT	missed 2.2	cancel 1.6	log -1.0	decline -0.5
VISIT > SCHOOLDAY	cancel 0.7
VISIT > THANKS	none 2.4	help 2.3	status -1.1	schedule 0.7	log -0.7	cancel -0.6
VISIT > UNTIL	status 1.4	log 1.2	report -0.6
VISIT > WISH	status 0.7	schedule 0.5
WAITED	missed 1.9	log -0.7	none -0.6
WAITED > ATTEND	missed 0.7
WAITED > CAME	missed 1.7	none -0.5	log -0.4
WAITED > NOT	missed 1.2
WAITED > SEE	missed 0.7
WAITING	waiting 3.9	none -2.4	status -2.3	needHelp -1.2	schedule -0.7	settings 0.7	help -0.7	import -0.6	overdue -0.6	partner -0.5	decline -0.4	match -0.4	missed -0.4
WHEN	year 3.1	retention 2.9	status 2.5	log -2.3	help -2.0	partner -1.9	waiting -1.8	schedule -1.7	snooze -1.7	leave -1.5	plan -1.5	texts -1.5	accept -1.4	import -1.4	cancel -1.3	none 1.3	home -1.2	my-data -1.2	board -1.2	report -1.2	district -1.2	export -1.1	workspaces -1.0	breaks 1.0	missed -1.0	setup -1.0	checklist -1.0	unreachable -1.0	directors -0.9	roster -0.9	nominate -0.9	offices -0.9	channels -0.8	match -0.8	audit -0.8	proof -0.8	pause -0.8	needHelp -0.7	link -0.7	nominations -0.6	settings 0.6	skip -0.6	broadcast -0.5
WHEN > ATTEND	status 1.2
WHEN > BREAKS	breaks 2.2	none 1.7	status -1.6	year -0.5
WHEN > CALL	status 1.9	none -0.7	year -0.6
WHEN > CAME	missed 0.6
WHEN > CHANGE	none -1.8	status -1.8	ideas 1.6	help 1.5	overdue 1.5	neighbors 1.3	cancel 1.2	accept 1.1	proof 1.0	report 1.0	digest -0.9	settings -0.9	pause 0.9	breaks -0.8	needHelp 0.6	plan -0.6	missed 0.6	decline 0.5	retention -0.5	texts -0.4	directors -0.4	leave -0.4	home -0.4
WHEN > DATA	retention 2.8	none -0.8	status -0.5	year -0.4
WHEN > DIGEST	digest 3.0	status -1.0
WHEN > FIRST	none 2.6	status 1.2	year -1.1	settings -0.5
WHEN > FITS	retention 1.3	needHelp 0.8	none -0.4
WHEN > MEETING	status 2.2	none -0.8
WHEN > MUST	year 2.4	status 1.4	help -0.5
WHEN > NEXT	status 2.3	none -2.1	year -2.0	schedule -0.4
WHEN > NOT	needHelp 1.5	status -0.8
WHEN > NUMBERS	year 1.8	report -0.5
WHEN > OPEN	status 0.9
WHEN > PARTNER	status 1.4	needHelp 0.8	none -0.7
WHEN > PROGRAM	year 2.6	settings 1.7	none -0.8	texts -0.6	status -0.4
WHEN > REMINDERS	settings 3.5	year -1.1	status -0.8	texts -0.7
WHEN > REPLIED	needHelp 1.1	status -0.5
WHEN > SMALLTALK	none 2.2	status -1.4
WHEN > THANKS	status 1.8
WHEN > VISIT	status 2.4	year -1.7	none -1.7	help -1.0	log -0.8	schedule -0.7	cancel -0.5
WHEN > YEAR	year 3.1	none -1.4	status 1.2
WHERE	partner 2.7	board 2.6	needHelp -2.2	schedule -1.9	cancel -1.6	my-data -1.6	accept -1.5	nominations -1.3	roster -1.3	report 1.3	status 1.2	decline -1.2	missed -1.2	none 1.2	waiting -1.1	year -1.0	match -0.9	settings 0.9	checklist -0.9	broadcast -0.9	home -0.8	retention -0.8	overdue -0.8	breaks -0.8	skip -0.8	district -0.8	ideas -0.8	snooze -0.8	digest -0.8	texts -0.8	export -0.7	pause -0.7	setup -0.7	nominate -0.7	unreachable -0.6	workspaces -0.6	channels -0.6	neighbors -0.6	audit -0.6	directors -0.5	offices -0.5
WHERE > ATTEND	none 1.6	status 1.4	help -0.4
WHERE > CALL	log 1.3	status -0.5
WHERE > CHANGE	settings 2.0	status -0.6
WHERE > EVERYONE	board 3.5	none -2.2	roster -0.9	report -0.5
WHERE > FITS	board 1.3	partner 0.6
WHERE > LOG	log 2.5	status -2.2
WHERE > MUST	status 2.1	none -0.9
WHERE > NEXT	status 2.2	board 1.0	none -0.8
WHERE > PAIRS	board 2.7	none -1.1	report -1.0
WHERE > PARTNER	partner 2.1	none -2.0	board 1.8	status -1.0	needHelp -0.5	report -0.5
WHERE > PROGRAM	import 1.4	board 0.6
WHERE > REACH	none 3.1	report -0.8	needHelp -0.4
WHERE > REMINDERS	settings 1.6	status -0.5
WHERE > SETTINGS	settings 1.7	help -0.4
WHERE > SMALLTALK	none 2.1	report -0.7	partner -0.6
WHERE > VISIT	log 0.9	status 0.6
WHERE > WISH	status 0.9	settings 0.8
WHO	audit 3.3	offices 2.6	partner 2.5	overdue 2.4	nominations 2.3	log -2.3	report -2.2	schedule -2.1	leave -2.1	accept -2.1	cancel -2.0	unreachable 2.0	missed -2.0	district -2.0	decline -1.9	plan -1.8	settings -1.8	snooze -1.8	proof -1.7	board -1.7	import -1.6	breaks -1.6	home -1.6	digest -1.6	pause -1.5	year -1.5	nominate -1.5	texts -1.5	checklist -1.4	export -1.3	link -1.3	retention -1.3	workspaces -1.3	neighbors 1.3	ideas -1.2	setup -1.2	skip -1.2	channels -1.2	directors 1.1	help -1.0	needHelp 0.8	my-data 0.7	status 0.5	none -0.4
WHO > BEHIND	overdue 3.5	none -3.3	status 2.1	broadcast 1.8	partner -1.2	audit -0.9	needHelp -0.8	roster -0.6	match -0.6	nominations -0.6	unreachable -0.6	offices -0.5	help -0.5
WHO > CALL	waiting 2.5	needHelp 1.7	overdue 1.5	help -0.9	status -0.8	none 0.6
WHO > CANNOT	unreachable 2.5	needHelp -0.9
WHO > DATA	schedule 1.1	my-data 0.6
WHO > DIRECTORS	directors 2.5	status -0.4	nominations -0.4
WHO > DISTRICT	nominations 3.0	partner -1.1	roster -1.1	district 1.0	needHelp -0.9	none -0.5	audit -0.4
WHO > FIRST	overdue 2.0	none -0.5
WHO > IMPORT	offices 2.0
WHO > LOG	overdue 1.6	my-data 1.5	broadcast 1.3	none -0.8	audit -0.8	unreachable -0.7
WHO > MATCHING	offices 2.0	none 0.9	match -0.7	partner -0.4
WHO > MET	overdue 2.4	broadcast 1.4	none -1.1	unreachable -0.8	directors -0.4
WHO > MOVE	status 3.3	none -1.0	schedule -0.6	partner -0.4
WHO > MUST	needHelp 1.6	match 1.3
WHO > NEIGHBORS	neighbors 4.1	none -0.8	broadcast -0.7
WHO > NEXT	match 3.4	status 2.5	broadcast 1.4	partner -1.2	audit -1.0	needHelp -0.6	overdue 0.6	help -0.6	nominations -0.5	unreachable -0.5	directors -0.4	schedule -0.4	offices -0.4	waiting -0.4
WHO > NOMINATE	nominations 2.9	status -0.5	none -0.5	overdue -0.4	audit -0.4
WHO > NOMINEES	partner 3.2	nominations 2.2	overdue -1.3	none -1.0	directors 0.8	report -0.7	needHelp -0.6	status -0.5	audit -0.4	unreachable -0.4
WHO > NOT	unreachable 3.5	match 3.2	none -3.2	partner -2.7	overdue 2.2	audit -1.9	needHelp -1.9	directors 1.7	broadcast 1.7	offices -1.0	status -1.0	missed -1.0	cancel -0.8	waiting -0.7	link -0.6	roster -0.5	my-data -0.4	help -0.4	decline -0.4
WHO > OFFICES	offices 3.4	overdue -1.1	none -0.7
WHO > PAIRS	offices 2.0	match -0.6	none -0.5
WHO > PARTNER	needHelp -3.3	audit 2.8	none -2.7	district 2.7	match 2.7	partner 2.1	status -1.5	nominations -1.4	overdue -1.1	unreachable -0.9	help -0.7	my-data -0.7	log -0.7	waiting -0.6	roster -0.6	schedule -0.6	offices -0.5	cancel -0.4
WHO > PLAN	audit 3.5	none -1.0	overdue -0.9	nominations -0.7	my-data 0.7	partner -0.6	offices -0.5	schedule -0.4
WHO > PROGRAM	needHelp 2.5	none -0.5
WHO > REACH	unreachable 2.4	partner -2.0	needHelp 1.0
WHO > REPLIED	status 3.1	directors 2.0	none -1.2	needHelp -0.5	partner -0.5	overdue -0.5
WHO > ROSTER	audit 2.9	roster 0.5	help -0.4
WHO > SCHOOLDAY	none 3.1	partner -1.9	needHelp -0.6	nominations -0.4
WHO > SEE	my-data 2.4	offices 1.8	none -0.6	plan -0.5	audit -0.5
WHO > SEND	unreachable 2.6	none -1.0	overdue -0.4
WHO > SETTINGS	audit 2.8	nominations -0.5
WHO > SMALLTALK	none 2.5	needHelp -1.1	partner -0.8	status -0.5	help -0.5	nominations -0.5
WHO > STUCK	needHelp 3.6	waiting 2.5	offices 2.2	none -2.1	partner -1.2	overdue -1.0	roster -0.8	audit -0.8	status -0.7	help -0.6	nominations -0.6	unreachable -0.5
WHO > THANKS	partner 1.3	directors 0.4
WHO > UNREACHABLE	unreachable 2.4	overdue -0.6
WHO > VISIT	overdue 1.9
WHO > WISH	none 2.1	needHelp 1.2	help -0.8
WISH	nominate 2.6	ideas 2.1	my-data -2.1	snooze -2.0	match 2.0	decline -1.9	home -1.7	texts -1.6	breaks -1.6	overdue -1.6	leave 1.6	nominations -1.5	skip 1.5	offices -1.5	audit -1.3	directors -1.3	schedule 1.3	export 1.3	proof -1.3	link -1.3	board -1.3	accept 1.3	workspaces -1.2	none 1.2	settings -1.1	needHelp 1.1	neighbors -1.1	missed -0.9	plan 0.9	roster -0.8	retention -0.7	digest -0.7	report -0.7	year -0.6	channels -0.5	pause 0.5	checklist -0.4	broadcast 0.4
WISH > ACCEPT	waiting 2.4	leave 1.3	accept 1.1	status -0.8	schedule -0.8	none -0.7	needHelp -0.5
WISH > ATTEND	schedule 2.8	none -1.7	accept 1.5	cancel -1.1	status 0.5
WISH > BOOK	schedule 1.7	none 1.6	setup 0.9	log -0.6	status -0.5	needHelp -0.5	cancel -0.4
WISH > CALL	needHelp 1.8	none 1.6	schedule 0.9	log 0.9	waiting -0.8	help -0.6
WISH > CAME	schedule 0.8
WISH > CANCEL	cancel 2.5	skip -0.8	leave -0.6	schedule -0.5	none -0.4
WISH > CHANGE	needHelp 2.3	schedule 1.6	none 1.2	settings 0.9	pause 0.8	plan 0.7	ideas -0.7	help -0.6	log 0.5	nominate -0.5	match -0.4
WISH > DATA	export 2.0
WISH > DISTRICT	district 1.8
WISH > EVERYONE	broadcast 3.0	schedule 1.2	none -1.2	needHelp -0.7
WISH > EXPORT	export 0.5
WISH > FINAL	skip 2.3	none -1.6	needHelp -0.5	leave -0.5
WISH > FIRST	accept 2.1	waiting 1.9	status -1.7	schedule -1.3	skip 1.3	log 1.1	none -0.7	plan 0.5
WISH > FITS	leave 2.1	match 1.4	none -1.3	import 0.9	needHelp -0.7	waiting 0.4	schedule -0.4
WISH > HOW	help 1.1
WISH > IDEAS	ideas 3.1	schedule -0.8	leave -0.6	needHelp -0.6	none -0.5	nominate -0.5	log -0.5
WISH > IMPORT	import 3.2	nominate -1.0	none -0.8	schedule -0.5	waiting -0.5	match -0.4
WISH > LEAVE	leave 2.4	cancel -1.1	none -0.9
WISH > LOG	log 2.7	none -2.1	status -1.3	needHelp -1.2	plan 1.1	schedule -1.0	nominate 1.0	my-data -0.7	ideas 0.6	cancel -0.6
WISH > MATCHING	match 3.1	schedule -0.6	none -0.6	accept -0.6
WISH > MEETING	schedule 1.9	skip 0.9	cancel 0.6	log -0.6
WISH > MOVE	schedule 2.4	needHelp 1.4	snooze -0.9	none 0.8	status -0.7	cancel -0.6	leave -0.6	partner -0.5	decline -0.5	log -0.4
WISH > MUST	none -3.4	waiting 2.6	log 1.9	nominate 1.7	help -1.7	import 1.7	status 1.7	decline -0.9	plan 0.8	broadcast 0.7	proof -0.7	export -0.6	accept -0.6	partner -0.6	match -0.5	report -0.5	leave 0.5
WISH > NEXT	waiting 1.8	nominate 1.8	none -1.7	status 1.5	leave 1.4	schedule 1.1	help -0.9	cancel -0.8	needHelp -0.6	accept -0.5
WISH > NOMINATE	nominate 2.7	none 0.7	needHelp -0.5	import -0.5	leave -0.5
WISH > NOMINEES	nominate 2.1	import -0.6
WISH > NOT	none 2.4	pause 1.7	schedule -1.6	skip 1.3	cancel -0.9	settings -0.8	help -0.7	decline -0.6	unreachable -0.5	needHelp -0.5	leave -0.5	accept -0.4
WISH > NUMBERS	report 1.6	log 1.0
WISH > OPEN	schedule 1.3	none -0.4
WISH > PAIRS	match 1.5	none -0.4
WISH > PARTNER	needHelp 2.8	match 2.8	partner 1.3	schedule -0.9	log -0.9	none -0.9	nominate -0.7	leave -0.6	ideas -0.5	settings -0.5
WISH > PLAN	plan 2.5	schedule 1.1	none -1.0	my-data -0.7	accept -0.6	needHelp -0.6	partner -0.6	log -0.5	ideas -0.4	nominate -0.4
WISH > PROGRAM	leave 2.1	needHelp -1.7	setup 1.0	nominate 0.8	help -0.5	import 0.5	schedule -0.4
WISH > PROOF	proof 2.0	export -0.4
WISH > QUIET	leave 2.9	needHelp -1.4	settings 0.5
WISH > REACH	partner 2.2	broadcast 2.0	settings 1.4	needHelp -0.8	none -0.7
WISH > REMINDERS	settings 2.1	none -1.4	pause 1.1	needHelp -0.7	partner 0.5	schedule -0.4
WISH > ROSTER	none 1.2
WISH > SCHOOLDAY	none 2.4	schedule -1.2
WISH > SEE	partner 3.0	plan 2.2	needHelp -1.7	district 1.6	none -1.4	report 1.3	skip -0.7	status 0.6	my-data -0.6	help -0.6	import 0.5	match -0.5	decline -0.4	leave -0.4	accept -0.4
WISH > SEND	broadcast 2.3	nominate 1.9	pause 1.4	decline 1.3	schedule -0.9	none -0.8	partner 0.6	export 0.6	help -0.5	needHelp 0.5	settings -0.5	leave -0.4
WISH > SETTINGS	proof 1.9	settings 1.1	export -0.4
WISH > SKIP	skip 1.0	none 0.6
WISH > STUCK	needHelp 2.7	none -1.0	waiting -0.8	log -0.7	partner -0.6	schedule -0.6	match -0.5
WISH > THANKS	accept 3.3	none -1.0
WISH > TIMES	decline 2.1	plan 1.4	pause 1.1	none 0.6	leave -0.5	schedule -0.4
WISH > UNTIL	pause 1.6	none -1.1
WISH > VISIT	schedule 2.3	log -0.7	skip -0.5
WISH > WHEN	needHelp 2.9	none -1.2	help 1.0	pause 1.0	cancel -0.4	ideas -0.4
WISH > WHERE	none 1.1	status 0.5	leave -0.4
WISH > WHO	partner 1.1
WORKSPACES	workspaces 4.7	none -3.4	status -1.9	breaks -1.7	overdue -1.6	report -1.5	help -1.4	waiting -1.4	unreachable -1.3	district -1.3	nominations -1.2	roster -1.2	offices -1.2	digest -1.2	checklist -1.1	home -1.1	texts -1.1	board -1.1	match -1.1	setup -1.0	year -0.9	schedule -0.9	log -0.9	channels -0.8	directors -0.8	plan -0.8	neighbors -0.7	import -0.7	accept -0.6	nominate -0.6	needHelp -0.6	partner -0.5	broadcast -0.5	my-data -0.5	retention -0.5	link -0.4	cancel -0.4
WORKSPACES > MET	workspaces 2.2
WORKSPACES > PROGRAM	workspaces 2.8	help -0.5
YEAR	year 4.3	setup 3.3	schedule -1.8	match -1.7	district -1.5	breaks -1.5	overdue -1.4	report -1.3	waiting -1.0	digest -1.0	needHelp -1.0	decline -1.0	home -1.0	log -0.9	unreachable -0.8	board -0.8	checklist -0.8	offices -0.8	roster -0.8	help -0.8	texts -0.7	plan -0.7	workspaces -0.7	accept -0.7	broadcast -0.6	import -0.6	nominations -0.6	settings -0.6	cancel -0.6	nominate -0.5	retention -0.5	directors -0.5	neighbors -0.5	channels -0.4	missed -0.4	partner -0.4
YEAR > CALL	year 0.9	status 0.6
YEAR > EVERYONE	none 1.2	year 0.7
YEAR > FIRST	year 1.8	schedule -0.8
YEAR > TIMES	year 2.1	overdue -0.6
YEAR > VISIT	year 1.7	status 1.0	schedule -0.8
^ #	schedule 2.6	log 1.4	none 1.3	cancel -1.0	settings -0.6	snooze -0.5	home -0.4	missed -0.4	pause -0.4
^ DAY	log -2.9	none -2.9	cancel -2.8	pause -2.7	schedule 2.6	accept 2.5	status -1.5	home -1.4	snooze -1.4	breaks -1.4	plan -1.2	settings -1.1	decline -1.0	help -1.0	missed -1.0	partner -0.8	needHelp -0.8	leave -0.8	my-data -0.7	report -0.7	digest -0.7	match -0.6	unreachable -0.6	waiting -0.6	proof -0.6	ideas -0.6	overdue -0.6	district -0.5	year -0.5	skip -0.5	broadcast -0.5	export -0.5	nominations -0.5	import -0.5	retention -0.5	board -0.5	texts -0.5	link -0.5	nominate -0.5	roster -0.5	audit -0.4	workspaces -0.4	neighbors -0.4	offices -0.4	checklist -0.4	channels -0.4	directors -0.4
^ NAME	needHelp 3.0	status -3.0	partner 2.9	missed 2.8	schedule -2.7	cancel -2.1	none 2.0	accept -1.7	decline -1.5	home -1.4	unreachable -1.2	ideas -1.2	settings -1.2	overdue -1.2	help -1.1	leave -1.1	plan -1.1	snooze -1.0	match -1.0	pause -1.0	report -0.9	district -0.8	proof -0.8	my-data -0.8	skip -0.8	link -0.7	audit -0.6	broadcast -0.6	waiting -0.6	nominations -0.6	texts -0.6	breaks -0.6	import -0.6	directors -0.6	export -0.6	offices -0.5	digest -0.5	roster -0.5	board -0.5	neighbors -0.5	workspaces -0.5	year -0.5	setup -0.5	checklist -0.5	channels -0.5	retention -0.5	nominate -0.4
^ about	log 1.7	schedule -0.5
^ action	waiting 3.3	plan 0.9
^ add	breaks 3.7	none -2.7	directors 2.4	roster 2.1	workspaces 1.9	import 1.6	log 1.3	neighbors 1.3	match -1.2	schedule -1.1	status -1.0	texts -0.9	offices -0.9	plan 0.8	home -0.8	nominate 0.8	checklist -0.7	missed -0.7	needHelp -0.7	broadcast -0.6	overdue -0.6	report -0.6	my-data -0.6	waiting -0.6	settings -0.5	cancel -0.5	ideas -0.5	digest -0.5	unreachable -0.5	year -0.4	decline -0.4	accept -0.4	help -0.4	board -0.4
^ afternoon	schedule -3.2	help 3.0	home 2.6	status 2.6	none 2.3	unreachable 1.7	import 1.5	snooze 1.4	plan -1.4	my-data -1.2	settings -1.2	report -1.1	log -1.1	missed -1.1	cancel -1.1	leave 1.1	accept -1.0	waiting -1.0	year 0.9	partner -0.9	audit -0.8	board -0.7	district -0.7	breaks -0.7	directors -0.7	setup -0.6	roster -0.6	offices 0.6	broadcast -0.6	link -0.6	pause 0.6	skip -0.6	texts 0.5	needHelp -0.5	retention -0.5	checklist -0.5	workspaces -0.5	channels -0.5	proof 0.5	nominations 0.5	ideas -0.5	neighbors -0.4
^ all	none 3.6	board 3.1	checklist 2.9	decline 2.0	home -1.9	log 1.2	accept -1.2	match -0.9	schedule -0.7	district -0.7	cancel -0.7	broadcast -0.7	status -0.4
^ am	checklist 3.3	status 2.9	none -1.2	plan -1.2	partner -0.8	schedule -0.8	help -0.7	waiting -0.6	cancel -0.5	accept -0.4
^ announce	broadcast 1.9
^ any	status 3.2	overdue 3.2	schedule 2.5	none -2.0	accept -1.6	pause -0.8	report -0.7	year -0.7	match -0.4	breaks -0.4
^ anybody	overdue 3.4	digest 1.4	none -1.3	waiting -0.4
^ anything	status 3.5	none -3.3	waiting 3.2	needHelp -1.2	schedule -0.7	match -0.6	log -0.4	unreachable -0.4	import -0.4
^ appreciate	home 2.4	none -0.6	accept -0.5	status -0.4
^ approve	workspaces 3.5	none 1.9
^ are	help 4.0	none -3.7	status 3.5	report 2.2	my-data 2.0	schedule -1.9	checklist 1.8	home -1.5	log -1.4	needHelp -1.3	cancel -1.1	settings -1.1	decline -1.1	overdue -1.1	match -1.0	district -0.9	partner -0.8	breaks -0.8	missed -0.8	channels -0.7	roster -0.7	workspaces -0.6	retention -0.6	board -0.5	waiting -0.5	plan -0.5	proof -0.5	neighbors -0.5	accept -0.5	pause -0.4	ideas -0.4	year -0.4	nominate -0.4
^ arrange	schedule 0.6
^ asdf	none 2.9	home -0.6
^ ask	decline 2.4	needHelp 2.3	snooze 1.7	log -1.1	none 0.9	accept -0.9	settings -0.8	waiting -0.7	status -0.6	schedule 0.6	partner -0.5
^ at	schedule 2.3	none -1.4	log -0.7	partner 0.5
^ audit	audit 2.6	none 1.2	log -0.5
^ back	export 3.1	none -0.8	log 0.6	status -0.5
^ bad	unreachable 3.5	cancel 1.3	none -1.3	link -0.7	decline 0.6	leave -0.4	needHelp -0.4
^ band	none 1.9	schedule -0.7
^ begin	setup 2.9	match 2.3	none -0.8	year -0.5
^ blah	none 2.3	home -0.7
^ bless	none 1.4	home -0.5
^ board	board 3.8	none -0.7	report -0.6
^ book	accept 1.7	schedule 0.5	none -0.4
^ bounced	unreachable 1.9
^ bring	roster 2.6	import 1.8	district -1.1	nominations -0.9	plan 0.8	board -0.5
^ bug	snooze 2.9	settings -1.4
^ bus	none 1.5
^ buses	cancel 2.1	texts 1.8	none 1.7	missed -1.1	district 1.1	log -1.0	match 0.9	export 0.9	accept -0.7	overdue -0.7	settings 0.5	report -0.4
^ but	schedule 0.8
^ bye	home 1.6
^ cafeteria	none 1.2
^ call	none 2.5	log 1.9	needHelp -1.6	status -1.1	skip 1.0	schedule 0.6	missed -0.6	decline -0.5
^ called	log 1.8	none -0.8
^ can	needHelp 2.6	my-data 2.5	accept -2.2	broadcast 2.2	match 2.1	help -2.1	status -2.0	partner -1.8	cancel 1.8	schedule 1.6	settings -1.5	leave 1.5	plan -1.4	decline 1.2	missed -1.1	snooze 1.1	pause -1.1	link -1.1	unreachable -0.9	proof -0.9	waiting -0.9	district -0.9	ideas -0.9	home -0.8	overdue -0.8	export -0.8	digest -0.8	year -0.7	offices -0.7	checklist -0.7	roster -0.7	breaks -0.7	board -0.7	nominations -0.7	texts -0.7	neighbors -0.6	setup -0.6	workspaces -0.6	import -0.6	retention -0.6	audit -0.5	skip 0.5	channels -0.5	directors -0.5
^ cancel	none -3.1	cancel 2.7	skip 2.2	accept -0.6	status -0.5	log -0.5	schedule -0.5	leave -0.5
^ carried	log 0.4
^ catch	status 3.2	digest 2.2	snooze -0.8	none -0.6	missed -0.5
^ change	digest 3.3	texts 2.4	schedule 2.3	none -2.0	settings 2.0	status -0.8	match -0.8	snooze -0.6	needHelp -0.6	plan 0.5	year 0.5	breaks -0.5	accept -0.5	import -0.4
^ check	plan 3.3	log 2.6	cancel -1.3	none -1.1	status 0.9	schedule -0.9	missed -0.5
^ checking	log 2.3	cancel -0.8	schedule -0.4
^ chili	none 0.8
^ circle	snooze 2.9	schedule -0.8	accept -0.8	none -0.6
^ coach	none 2.1	schedule -0.4
^ coffee	none 1.1
^ come	snooze 1.6	schedule 1.3	none -0.7
^ commands	help 2.3
^ completed	log 0.5
^ congratulations	none 2.3
^ contact	settings 1.6
^ cool	none 3.4	accept 1.7	decline -1.2	cancel -0.6
^ coordinators	offices 3.2	needHelp 2.4	none -0.6
^ copier	none 1.9
^ correct	settings 1.4	log 0.6
^ could	decline 2.9	nominate 2.3	schedule 1.6	status -0.9	needHelp 0.9	snooze -0.9	help -0.7	waiting -0.7	accept -0.7	cancel -0.7	none 0.6	settings -0.6	log -0.5	pause -0.5	my-data -0.4	missed -0.4	match -0.4
^ counselor	none 2.6	cancel -1.0
^ count	district 2.7	cancel 2.5	none -0.7	leave 0.7	snooze -0.4
^ create	setup 3.8	match 1.6	plan 1.0	none -0.6	overdue -0.4
^ custodian	none 2.0
^ cut	skip 2.4	leave 1.1
^ days	decline 1.5
^ delete	my-data 3.2	export -0.4
^ did	status 3.5	none -2.1	partner -2.0	missed -1.7	waiting 1.6	needHelp -1.6	my-data -1.5	report 1.3	ideas -1.3	checklist 1.3	plan -1.3	proof -1.1	schedule -1.0	accept -0.7	overdue -0.7	audit -0.6	nominations -0.5	export -0.5	help -0.5	skip -0.5	breaks -0.5	home -0.5	district -0.5	log 0.5	decline -0.5	cancel -0.5	settings -0.4	unreachable -0.4	year -0.4
^ director	none 2.2
^ directors	directors 1.1
^ do	help -3.3	none 2.7	proof 2.3	decline -2.2	status 2.2	match 1.9	unreachable -1.9	settings 1.9	partner -1.7	cancel -1.6	schedule -1.5	leave -1.4	log -1.1	waiting -1.1	texts -1.1	export -0.9	home -0.9	overdue -0.8	snooze -0.8	missed -0.8	accept -0.7	needHelp -0.7	report -0.6	import -0.6	offices -0.6	year -0.6	retention -0.5	digest -0.5	directors -0.5	link -0.5	setup -0.5	plan -0.5	breaks -0.5	board -0.4	nominations -0.4	district -0.4	roster -0.4
^ documentation	proof 1.3
^ does	my-data 2.6	status -0.5	none -0.4	partner -0.4
^ done	pause 3.0	log 1.3	none -0.5	plan 0.5
^ download	export 2.7	needHelp -0.5	none -0.5	my-data -0.4
^ draw	match 2.1
^ drop	cancel 3.6	accept -1.1	schedule -1.1	none -0.8	leave 0.7
^ earlier	schedule 2.5	accept -1.1
^ edit	match 2.1	log 1.8	texts 1.7	none -0.5
^ email	partner 2.0	broadcast 1.5	none 0.9	needHelp 0.8
^ emails	unreachable 0.8
^ enough	pause 1.9
^ enter	nominate 3.0	plan 1.6	log 1.2	schedule -1.0	none -0.9	breaks 0.5
^ erase	leave 2.2	my-data 1.9
^ everything	checklist 3.9	breaks 2.5	none -1.2	cancel -0.5	retention -0.5	schedule -0.4
^ explain	help 1.4
^ extend	year 2.1
^ faculty	none 1.5
^ failed	unreachable 3.2	home -0.7
^ few	none 1.1
^ fewer	settings 4.2	none -1.2	unreachable -1.1	pause -0.7
^ final	skip 2.4	schedule -0.5
^ finally	log 2.4	none -0.4
^ find	roster 2.9	schedule 1.3	board 1.1	snooze -0.6
^ finished	log 1.7
^ fix	texts 2.3	log 1.4	match 1.2	settings 1.2	proof -0.6	none -0.4	status -0.4
^ flight	cancel 1.2
^ folks	overdue 2.1	unreachable 1.7	none -0.4
^ for	schedule 1.4	accept -0.6
^ forget	none 3.8	cancel 3.3	checklist -0.8	log -0.4
^ forward	none 1.8
^ game	none 1.8	schedule -1.5
^ get	match 3.2	needHelp 2.8	none 2.7	help -1.6	leave 1.5	district 1.2	partner -1.0	plan 1.0	status -1.0	unreachable -0.7	my-data -0.6	report -0.5	schedule 0.5	setup -0.5	broadcast -0.4	log -0.4	proof -0.4
^ give	board -2.6	decline -2.5	offices 2.3	none 2.2	link 2.2	report 1.7	overdue 1.7	export 1.5	accept 1.3	settings -1.3	my-data -1.2	needHelp 1.2	proof 1.1	snooze 1.0	log -1.0	pause -1.0	cancel -1.0	help 0.9	missed -0.9	status -0.9	leave -0.8	import -0.7	plan -0.7	digest -0.7	partner 0.6	home -0.6	match -0.5	roster -0.5	broadcast -0.5	waiting -0.5	retention -0.4
^ go	none 2.7	accept -0.8
^ goals	plan 2.3	accept -0.5
^ good	accept 2.7	schedule -1.7	my-data 1.6	directors 1.6	needHelp 1.5	none 1.5	partner 1.4	ideas 1.4	export -1.3	unreachable 1.1	snooze -1.0	help -1.0	status -1.0	offices 0.9	pause 0.9	match -0.8	missed 0.8	leave -0.7	proof 0.6	texts -0.6	report -0.6	waiting -0.6	plan -0.5	setup -0.5	overdue -0.5	district -0.5	breaks -0.4	skip -0.4	import -0.4
^ got	none 2.4	home 1.9	status -1.2	log 1.0	cancel 0.8	accept -0.6
^ grab	accept 1.3	plan 1.1
^ great	log 1.2	accept 1.1	none -0.5
^ had	log 1.3	none -0.4
^ half	log 1.2
^ halp	help 3.2	none -1.1	home -0.6
^ happy	home 5.3	accept -1.4	schedule -1.1	cancel -0.6	none 0.6
^ has	status 3.0	none -1.3	nominations 1.2	needHelp -0.8	accept -0.4
^ have	home 3.6	none -3.2	nominations 1.6	cancel 1.6	schedule -1.4	status 1.3	partner -1.0	checklist 1.0	accept -0.8	help -0.8	log -0.8	overdue -0.6	waiting -0.6	snooze -0.5	plan -0.5	match -0.5	pause -0.5	needHelp 0.5	proof -0.5	my-data -0.5	decline -0.4
^ he	missed 3.2	status -2.7	decline 2.4	none 2.0	partner -1.5	accept -1.4	cancel -1.3	schedule -1.2	snooze -1.0	link 1.0	settings -0.9	overdue -0.9	log -0.8	leave -0.7	help -0.6	pause -0.6	report -0.5	skip -0.5	plan -0.5	unreachable -0.4	export -0.4
^ heat	none 2.5
^ hello	home 2.2
^ help	help 3.6	waiting 2.7	none -2.2	setup 1.9	needHelp -1.9	accept -1.3	status -1.1	cancel -0.8	match -0.8	unreachable -0.7	home -0.6	pause -0.5	leave -0.5	missed -0.5	log -0.5	broadcast 0.5	district -0.5	plan -0.5	roster -0.5	digest -0.4	snooze -0.4	workspaces -0.4
^ here	import 2.8	missed 2.7	none -1.3	cancel -0.7	needHelp -0.4
^ hi	setup 2.1	report 1.9	missed -1.7	broadcast 1.7	needHelp -1.6	home 1.5	overdue 1.5	board 1.4	decline -1.4	cancel -1.3	match -1.1	waiting 1.1	texts 1.0	help 0.9	district -0.9	none 0.9	digest -0.8	pause -0.8	ideas -0.8	offices -0.8	year -0.8	unreachable 0.8	accept 0.8	import -0.7	nominations -0.7	link -0.6	checklist -0.6	export 0.6	channels -0.6	audit -0.6	neighbors -0.6	retention -0.5	snooze 0.5
^ his	partner 3.6	log -0.6
^ hit	snooze 2.3	status -0.6	none -0.6
^ hold	pause 3.0	retention 2.7	snooze 1.2	needHelp -0.6	settings -0.5	decline -0.5	help -0.4
^ holler	snooze 1.2
^ honeymoon	pause 0.7
^ hope	status 2.1	nominations 1.6	cancel 1.5	accept 1.5	decline -1.3	leave 1.1	none -1.1	skip 0.9	schedule 0.8	help -0.6	log -0.6	snooze -0.6	home -0.5	match -0.5	checklist -0.4	pause -0.4
^ hosted	log 1.0
^ how	retention 2.6	none 2.6	board 2.4	log -2.2	proof 2.0	report 1.9	roster 1.7	decline -1.6	texts -1.5	my-data -1.5	nominations -1.5	home -1.4	district -1.4	settings 1.4	overdue -1.4	cancel -1.4	needHelp -1.3	accept -1.3	breaks -1.3	year -1.3	waiting -1.2	pause -1.2	missed -1.1	digest -1.1	import 1.1	broadcast -1.1	checklist -1.1	partner 1.1	nominate -1.1	workspaces -1.1	ideas -1.0	export -1.0	offices -0.9	skip -0.9	neighbors -0.9	unreachable -0.9	snooze -0.9	setup 0.9	match 0.9	channels -0.8	audit -0.8	status -0.8	help 0.8	directors -0.7	link -0.7	leave 0.7	schedule 0.4
^ howdy	home 1.9
^ hush	pause 1.6	none -0.5
^ hvac	none 1.3
^ i	waiting -2.4	leave 2.3	accept 2.1	roster -1.9	my-data -1.8	help 1.7	link -1.6	partner -1.6	export 1.5	needHelp 1.5	overdue -1.5	digest -1.5	district -1.4	snooze 1.4	home 1.3	directors -1.2	breaks -1.2	unreachable -1.2	channels -1.2	workspaces -1.2	status -1.1	board -1.1	setup -0.9	import 0.9	nominations -0.9	checklist -0.8	nominate 0.8	offices -0.8	ideas -0.8	retention -0.7	none 0.7	settings 0.7	missed -0.6	schedule 0.5	decline 0.5	cancel 0.5	audit -0.5	neighbors -0.5	match -0.4	proof 0.4	report 0.4
^ ideas	ideas 4.0	help -0.5	home -0.5	none -0.4
^ iep	none 0.9	schedule -0.4
^ ignore	none 4.1	help -0.6	broadcast -0.4	texts -0.4	unreachable -0.4
^ import	import 2.2
^ in	snooze 5.2	none -4.0	home -0.9	checklist -0.8	status -0.8	log -0.6	channels 0.5
^ invite	directors 2.6	broadcast 2.1	none -1.1
^ is	roster 3.6	workspaces 3.0	my-data 2.9	cancel -2.7	status 2.7	help -2.1	log -1.8	schedule -1.5	breaks -1.4	accept -1.4	none 1.4	digest -1.3	settings -1.3	home -1.2	partner -1.2	needHelp 1.2	nominations 1.1	waiting 1.1	import -1.1	missed -1.1	setup -1.0	overdue -0.9	snooze -0.9	board -0.8	decline -0.8	match -0.8	broadcast -0.8	report -0.7	plan -0.7	leave -0.7	district -0.7	proof 0.7	nominate -0.7	year -0.7	ideas -0.7	pause -0.6	checklist -0.6	skip -0.6	offices -0.6	texts -0.6	retention -0.6	neighbors -0.5	link -0.5	unreachable -0.5	audit -0.5	export -0.5	channels -0.4
^ it	leave 2.5	log 2.4	needHelp 2.1	accept -1.8	none 1.7	decline -1.6	snooze -1.4	settings -1.3	export -1.1	pause -1.1	proof -1.1	missed 0.9	setup 0.9	help 0.8	import -0.8	home -0.7	skip 0.7	plan 0.7	audit -0.6	district -0.5	overdue -0.5	report -0.5	nominations -0.5	workspaces -0.4	waiting -0.4	unreachable -0.4
^ jumped	log 0.7
^ keep	retention 2.4	none 2.1	pause -0.7	status -0.6
^ kept	log 0.5
^ kid	none 2.1
^ kids	none 1.2
^ last	skip 1.9	none -0.5
^ late	overdue 4.0	none -1.7
^ later	snooze 4.1	home -3.2	accept -1.9	schedule 1.1	none -0.6	decline -0.5
^ leave	pause 1.3
^ less	settings 3.5	pause -0.5
^ let	schedule 1.7	partner 1.7	plan 1.4	skip 1.2	log -1.2	district 1.0	help -0.9	match 0.8	missed -0.8	pause -0.8	decline -0.8	settings -0.8	none 0.7	snooze -0.7	export -0.6	waiting -0.6	report -0.5	status -0.5	ideas -0.5	my-data -0.5	board -0.4	setup -0.4
^ link	link 4.1	unreachable -0.8	none -0.5
^ list	roster 2.4	ideas 2.1	nominations 1.8	import -1.4
^ listen	home 2.8	cancel 2.7	my-data 2.3	pause 1.8	schedule -1.7	snooze -1.2	none 1.2	accept -1.0	missed -0.9	leave -0.9	decline -0.9	status 0.8	unreachable -0.8	report -0.7	settings 0.7	match -0.7	proof -0.6	export 0.6	setup 0.6	board -0.6	breaks -0.5	overdue 0.5	nominations -0.5	year 0.5	district -0.5	needHelp -0.5	checklist -0.5	roster -0.5	nominate 0.5	texts -0.5	skip -0.4	digest 0.4	retention -0.4	offices -0.4	broadcast -0.4
^ load	import 2.6
^ log	log 1.6	none -1.4	status -0.9	missed -0.5
^ logged	log 0.7
^ lol	none 3.1
^ look	roster 3.1	board 1.5	none -0.6	match -0.5	district -0.5
^ lunch	schedule -4.0	none 3.4	snooze -0.5
^ mail	export 2.2	unreachable 1.3
^ make	none 2.7	schedule -2.6	match 2.6	report 2.6	link 2.4	accept 2.3	neighbors 2.0	cancel -1.1	home -1.0	offices 0.8	status -0.8	unreachable -0.6	waiting -0.5	log -0.5	snooze -0.5	help -0.5	district -0.5	partner -0.4
^ mark	breaks 2.6	none -0.5
^ match	match 2.6	none -0.5
^ maternity	pause 1.3
^ may	skip 0.5	export 0.4
^ me	log 1.8	missed -0.4
^ meeting	log 3.9	none -2.6	missed 1.0	schedule -0.5	skip -0.4
^ merry	none 2.5
^ message	texts 2.0	broadcast 1.7	snooze 0.7	unreachable -0.6
^ met	log 0.7
^ mission	log 1.5
^ mother	none 2.7	log -0.9
^ move	year 2.9	channels 1.2	none -1.0	status -1.0	schedule 0.9	log -0.6	cancel -0.5	snooze -0.4	overdue -0.4
^ mr	none 2.9	pause -1.2	cancel -0.7
^ ms	nominate 1.5
^ much	home 2.6	none -0.4
^ mute	pause 1.3
^ my	waiting 4.1	ideas 2.6	settings 2.4	report -2.1	none 2.0	missed 1.9	broadcast -1.9	retention 1.8	match -1.6	export -1.6	pause -1.3	my-data -1.3	breaks -1.3	help -1.3	roster -1.2	unreachable -1.2	overdue -1.2	texts -1.1	district 1.1	log -1.1	snooze -1.0	skip -1.0	board -1.0	digest -1.0	nominate -0.9	channels -0.9	neighbors -0.9	directors -0.9	link -0.9	accept -0.9	workspaces -0.8	audit -0.8	offices -0.8	setup -0.7	home 0.6	plan 0.6	partner -0.6	proof 0.5	import 0.5	cancel -0.5
^ name	needHelp 5.1	offices 2.7	none -0.9	leave -0.8	partner -0.7	home -0.7	help -0.4
^ need	none -3.6	schedule 3.0	needHelp 2.7	partner 2.1	cancel 1.8	waiting -1.6	status -1.5	decline -1.2	home -0.9	proof -0.6	snooze -0.6	help -0.6	missed -0.5	import 0.5	overdue -0.4
^ neighbors	neighbors 5.0	none -0.8
^ neither	decline 1.9
^ next	snooze 5.0	ideas 2.2	cancel -1.6	accept -1.5	pause -0.6	status 0.6
^ nix	cancel 2.7	none -0.6	schedule -0.5
^ no	none 3.6	cancel -3.5	pause 2.0	needHelp -2.0	help -1.9	schedule -1.8	status -1.8	missed 1.7	waiting -1.3	skip 1.2	log -1.1	match -1.1	accept -1.1	unreachable -1.0	decline 0.9	leave -0.8	report -0.8	overdue -0.8	broadcast -0.8	settings -0.8	nominations -0.8	plan -0.7	snooze -0.7	home -0.7	partner -0.6	import -0.6	digest -0.5	proof -0.5	nominate -0.5	year -0.5	texts -0.5	breaks -0.5	my-data -0.5	roster -0.4	board -0.4	ideas -0.4
^ nobody	missed 2.6
^ none	decline 1.6	schedule 0.7
^ not	snooze 2.2	cancel 1.7	match -1.6	decline 1.4	schedule -0.9	checklist -0.6	accept -0.6	none 0.6	missed -0.5	unreachable -0.4	needHelp -0.4	pause -0.4
^ nothing	none 2.9	needHelp -0.5
^ nudge	directors 2.9	snooze 2.1
^ numbers	report 4.4	none -0.4
^ of	accept 2.6	decline -1.8	schedule -0.7	none -0.5
^ offer	schedule 3.8	decline -1.6	status -0.4	none -0.4
^ ok	unreachable 2.3	audit 2.3	status 2.0	help -1.8	match -1.6	pause -1.6	leave -1.6	channels 1.5	home -1.3	snooze -1.2	import 1.2	breaks 1.1	accept 1.0	skip -1.0	retention -0.9	plan -0.9	missed 0.8	directors -0.8	none 0.7	year -0.7	digest -0.7	schedule 0.7	checklist -0.7	proof -0.7	setup -0.7	link -0.7	workspaces -0.6	export -0.6	settings -0.5	overdue 0.5	broadcast 0.5	partner 0.4
^ on	pause 1.6
^ one	nominate 1.4	none 1.3	broadcast -0.4
^ only	settings 2.4	pause -0.6
^ open	settings 2.5	match 2.1	board 1.8	setup 1.6	roster 1.5	schedule -1.5	waiting -0.7	missed -0.4	help -0.4
^ opt	district 3.3	leave 2.8	none -0.8	pause -0.4	status -0.4
^ options	help 4.0	accept -1.8	decline 0.5	none -0.5
^ order	none 3.3	schedule -0.7	match -0.6	status -0.4
^ other	needHelp 3.6	partner -1.1	log -0.9
^ our	none 3.1	district 2.3	missed 1.8	status -1.7	log 1.6	schedule -1.6	report -0.7	decline -0.7	home -0.6	plan -0.6	leave -0.6	partner -0.4	accept -0.4
^ out	pause 1.9	none -0.7	decline 0.7
^ pair	match 3.1	waiting 1.8	board -1.5	needHelp -1.0	none -0.7	district -0.5	partner -0.5	broadcast -0.5	audit -0.5
^ parent	none 2.0
^ partner	partner 3.0	needHelp -0.7
^ pass	skip 2.7	decline 1.7
^ paternity	pause 1.9	none -0.8
^ pause	pause 3.4	none -2.6	settings -0.8
^ pencil	schedule 0.8
^ pending	waiting 4.0	none -0.9	texts -0.5	match -0.4
^ people	roster 5.0	unreachable 1.4	match -0.9	none -0.8	overdue 0.6
^ phone	partner 1.9
^ pick	channels 2.1	schedule 1.6
^ ping	snooze 2.5	settings -1.3
^ pipes	cancel 1.1
^ plan	plan 2.4	schedule 2.3	accept -1.7
^ please	none 1.9	leave 1.6	schedule 1.5	cancel 1.2	log -1.2	pause 1.2	accept -1.1	status -0.9	needHelp -0.9	skip -0.9	missed -0.8	decline -0.6	unreachable -0.5	settings 0.4	partner -0.4	help 0.4	match -0.4
^ post	channels 1.9	broadcast 0.9
^ principal	link 2.6	needHelp -0.8	none -0.5
^ print	proof 2.9	settings -0.8	plan 0.8	none -0.7	roster -0.4
^ privacy	my-data 4.9	none -0.8	checklist -0.4
^ proof	proof 3.3	none -0.5
^ propose	match 1.5
^ pull	board 2.6	cancel 2.4	district 1.8	match -1.2	roster 1.2	plan 1.1	schedule -1.0	log -0.9	none -0.9	status -0.6	missed -0.4
^ push	schedule 1.7
^ put	nominate 3.2	retention 2.5	schedule 1.5	none -1.3	breaks 1.0	nominations -0.9	district 0.9	match 0.9	cancel -0.8	partner -0.7	roster -0.7	channels 0.6	pause -0.6	broadcast 0.6	decline -0.6	unreachable -0.5	status -0.5	report -0.5	digest -0.5	waiting -0.5	accept 0.5	snooze -0.4	link -0.4
^ quick	help 3.6	cancel 2.1	needHelp 1.8	status -1.6	export 1.5	directors 1.3	leave -1.2	missed -1.2	nominations 1.2	skip -0.9	partner -0.9	schedule 0.7	nominate -0.7	snooze -0.7	report 0.7	log 0.6	match 0.6	district -0.6	none 0.6	board -0.5	texts -0.5	home -0.5	breaks -0.5	unreachable -0.5	settings 0.5	my-data -0.5
^ quiet	pause 3.5	none -1.3	status -0.5	digest -0.5	schedule -0.5
^ quit	pause 1.2
^ radio	none 2.1
^ real	overdue 1.8	proof 1.5	help -1.4	nominate 1.4	cancel -1.4	status 1.2	breaks 1.1	schedule -1.0	offices 1.0	district 1.0	decline 0.9	report -0.8	needHelp -0.7	unreachable -0.7	none 0.7	import -0.6	roster -0.6	directors 0.6	nominations -0.6	snooze 0.6	neighbors 0.6	board -0.6	export -0.6	checklist -0.6	my-data -0.5	accept 0.5	broadcast -0.5	log -0.5	year -0.5	skip -0.5	digest 0.5	link -0.5	texts 0.4	audit -0.4
^ recap	digest 2.3
^ reckon	schedule 0.7
^ remind	directors 2.6	ideas 2.1	status 1.9	broadcast 1.2	snooze 1.0	pause -1.0	partner 0.7	settings -0.7	needHelp -0.6	schedule -0.5	decline -0.4	cancel -0.4
^ reminders	unreachable 2.3	none -1.0
^ remove	my-data 2.7	roster 2.7	offices 2.3	export -0.9	none -0.6	import -0.5	needHelp -0.4
^ renewal	proof 5.6	none -2.1	home -1.0	status -0.8	settings -0.5	snooze -0.4	help -0.4	partner -0.4
^ rephrase	texts 4.0	home -0.6	none -0.5
^ report	none 2.3	report 1.3	cancel -0.5
^ reschedule	schedule 3.2	none -1.8
^ reset	none 1.4
^ rewrite	texts 3.4
^ roll	none 2.6
^ run	match 2.2
^ rundown	digest 4.8	none -0.8
^ save	export 3.5	my-data -1.3	status -0.5
^ schedule	schedule 1.6	none -1.5
^ school	year 3.1	breaks 2.0	setup -1.0	none -0.9
^ schools	breaks 2.8	district -0.7	cancel -0.5
^ scratch	none 3.2	skip 0.6	accept -0.4
^ second	accept 2.0	none -0.5
^ see	accept 2.5	year 2.4	audit 2.3	unreachable 2.2	home 2.2	board 1.7	texts 1.6	partner -1.5	my-data -1.4	roster 1.3	match -1.2	overdue 1.0	help -1.0	import -0.9	plan -0.9	status -0.7	report -0.7	needHelp -0.6	decline -0.6	schedule 0.5	log -0.5	offices -0.5	district -0.4	none -0.4	waiting -0.4
^ send	none 2.6	export 2.3	schedule 1.8	report 1.7	proof 1.1	decline -1.0	settings -1.0	broadcast 0.9	nominate -0.9	pause -0.9	match -0.8	log -0.8	waiting -0.6	texts -0.6	plan 0.6	digest 0.6	my-data -0.5	unreachable -0.5	cancel -0.5	accept -0.4	partner -0.4	status -0.4	needHelp -0.4
^ set	setup 3.1	settings 2.3	workspaces -1.6	breaks 1.5	channels 1.5	status -1.2	schedule 1.2	skip -1.0	none -0.9	match -0.7	checklist -0.5
^ settings	settings 3.2	none 1.9	channels -1.8
^ share	broadcast 1.7	plan 1.5
^ she	missed 2.8	none 2.4	cancel -1.7	status -1.6	log -1.4	needHelp 1.4	nominate 1.4	decline -0.9	schedule -0.8	link 0.8	partner -0.8	home -0.7	leave -0.6	snooze -0.4	unreachable -0.4	overdue -0.4
^ shift	year 1.4
^ shoot	cancel 0.9
^ shorten	texts 3.8	none -0.7	report -0.6	unreachable -0.6
^ show	audit 3.3	overdue 3.0	match -2.9	none -2.8	breaks 2.2	nominations 1.9	report 1.7	help 1.5	roster 1.3	missed -1.2	digest 1.0	schedule -1.0	ideas 1.0	needHelp -0.9	board 0.9	snooze -0.9	accept -0.8	my-data -0.7	checklist -0.7	home -0.6	cancel -0.6	unreachable 0.6	district -0.6	leave -0.5	waiting -0.5	setup -0.5	log -0.4	retention -0.4	broadcast -0.4	pause -0.4	decline -0.4
^ shush	pause 2.1	none -0.7
^ sick	cancel 1.9	none -0.8
^ sign	district 3.0	none 1.7	leave 0.7	status -0.6	match -0.5	nominate 0.5	nominations -0.5
^ siri	none 3.3	log -0.8	decline -0.4
^ site	log 0.8
^ skip	pause 1.8	skip 1.2	plan 0.5	none -0.4
^ somebody	waiting 2.7	none 1.4
^ someone	link 3.4	needHelp -1.4	unreachable -0.8	none -0.5	cancel -0.5
^ something	cancel 1.9	schedule 1.8	none 1.1	report 0.5	needHelp -0.5	missed -0.5	log -0.5	accept -0.5
^ sorry	accept 1.9	missed -1.6	schedule -1.5	none 1.5	report 1.4	directors 1.3	workspaces -1.2	cancel 1.1	partner 1.0	home -1.0	channels 0.9	audit 0.9	broadcast -0.8	retention 0.8	my-data -0.7	match -0.7	import -0.7	proof 0.7	district -0.6	checklist -0.6	nominations -0.6	year 0.6	help -0.5	settings 0.5	roster -0.5	overdue 0.5	needHelp 0.5	neighbors -0.5	texts -0.5	unreachable -0.4	snooze -0.4	board 0.4
^ sounds	accept 0.8
^ spoke	log 1.2
^ start	match 3.0	setup 1.6	none -1.1	year 0.6
^ stats	report 1.4
^ status	status 2.5	board 1.1	none -0.4
^ stop	settings 2.2	channels 1.9	pause 1.1	none -0.7
^ stuck	cancel 3.0	schedule -0.9	none -0.9
^ student	none 2.4	needHelp -0.5
^ students	none 1.8
^ summary	digest 1.7
^ superintendent	none 2.4	directors -0.6
^ superintendents	directors 4.1	none -1.1	unreachable -0.6
^ swamped	snooze 2.8	home -0.8	accept -0.4	schedule -0.4
^ swap	schedule 1.3	match 1.0	log -0.4
^ switch	schedule 2.1
^ take	import 3.0	home 2.8	leave 2.3	breaks 2.0	none -1.2	district 1.2	accept -1.2	status -1.0	cancel -1.0	settings -0.6	missed -0.5	partner -0.5	nominations -0.5	log -0.5	schedule -0.5	needHelp -0.4
^ talked	log 1.1
^ teach	help 1.9	needHelp -0.5
^ teacher	cancel 2.5	none -1.4	leave -0.5
^ tell	none 3.2	schedule 2.4	help 2.0	leave -2.0	needHelp -1.8	log -1.5	decline -1.1	missed -1.1	accept 1.1	cancel 1.0	snooze -1.0	pause -1.0	waiting -0.8	match -0.7	overdue -0.7	board -0.6	home -0.6	settings -0.6	report -0.6	my-data -0.6	export -0.5	plan -0.5	status -0.5	broadcast 0.5	import -0.4
^ text	settings 3.0	broadcast 2.3	none 1.7	snooze 1.3	pause -1.0	decline -0.7	status -0.7	schedule -0.7	accept -0.7
^ thank	home 2.4	none -1.3
^ thanks	home 2.1	none -0.7	accept -0.5	status -0.4
^ that	home 3.8	accept 2.9	cancel -2.0	log -1.1	status -1.1	decline 1.0	needHelp -0.9	snooze -0.9	help -0.8	leave -0.8	none 0.8	schedule -0.7	unreachable -0.6	settings -0.6	breaks -0.6	roster -0.6	missed -0.6	proof -0.5	overdue -0.4
^ them	partner 2.0	decline 1.2
^ there	roster 3.2	home 3.0	none 2.0	offices 1.6	snooze -1.6	waiting -1.5	leave -1.5	accept -1.5	broadcast -1.4	schedule 1.4	match 1.3	nominate -1.2	pause -1.2	year -1.1	link -1.0	needHelp 0.9	unreachable -0.9	overdue -0.9	ideas 0.9	import -0.9	missed -0.8	breaks 0.7	board -0.7	skip -0.7	cancel 0.7	checklist -0.7	nominations -0.7	report 0.7	directors -0.6	audit -0.6	decline -0.6	workspaces -0.6	export -0.6	channels -0.5	retention -0.5	neighbors -0.5	my-data -0.5	help 0.4	setup -0.4
^ these	decline 2.3	none -0.5
^ they	missed 3.0	needHelp 2.2	none -1.8	log -1.2	cancel -0.9
^ things	cancel 0.5
^ this	none 3.3	status 2.2	help -2.0	schedule 1.7	leave 1.0	nominate -0.9	audit -0.9	cancel -0.8	broadcast 0.6	offices 0.6	accept 0.6	my-data -0.6	digest -0.6	log -0.6	needHelp -0.5	missed -0.5	partner -0.5
^ those	decline 1.9	schedule 1.1	none -0.7
^ time	schedule 2.4	match 2.1	none -0.9	status -0.7	log -0.4
^ times	decline 2.6	none -1.0	accept -0.5	help -0.4
^ tomorrow	cancel 2.7	accept 2.5	none -1.6	schedule -1.1	snooze -0.5
^ too	decline 3.0	snooze 1.7	none -1.3	accept -1.0	leave -0.6	schedule -0.6
^ totals	report 2.8	year -0.5
^ tweak	plan 1.5
^ two	match 2.1	none 2.1	proof -1.9	needHelp 1.8	settings 1.5	roster -1.1	waiting 0.8	missed 0.8	partner -0.7	checklist 0.6	leave -0.6	breaks -0.6	broadcast -0.5
^ tysm	home 3.8	none -1.6	help -0.5	accept -0.4
^ undelivered	unreachable 3.1	none -0.5	texts -0.4
^ unfortunately	cancel 0.9	decline 0.9	none -0.5
^ unsubscribe	leave 4.4	pause 1.7	none -1.6	home -0.5
^ update	status 4.8	settings 1.1	none -1.1	home -0.8	proof -0.7	plan 0.6
^ upload	import 2.6
^ visit	cancel 2.8	log 0.8	decline -0.7	leave -0.4
^ visited	log 0.9
^ visits	log 2.8	schedule -0.5
^ vols	none 2.1
^ waited	missed 1.4
^ walk	setup 2.3	board 1.2
^ want	schedule 2.3	snooze -0.8
^ was	workspaces 3.6	setup -1.3	log 1.2	none -0.7	schedule -0.7	missed -0.6
^ watched	log 1.4
^ way	settings 1.6
^ we	status -2.7	district 2.5	needHelp 2.4	report -2.2	help -2.1	waiting 2.1	unreachable -2.0	none 2.0	accept 1.8	checklist -1.7	settings -1.7	nominations -1.6	snooze -1.5	log 1.4	roster -1.3	link -1.2	broadcast -1.2	nominate -1.1	my-data -1.1	cancel 1.1	retention -1.1	channels -1.0	export -1.0	texts -1.0	digest -1.0	workspaces -1.0	directors -0.9	ideas -0.9	pause -0.9	neighbors -0.9	missed 0.9	decline -0.9	proof -0.9	offices -0.8	setup -0.8	audit -0.8	year -0.7	match 0.7	plan -0.6	skip 0.5	board 0.4
^ week	schedule 2.1	accept -0.9	none -0.4
^ weekly	digest 4.1
^ went	log 1.3
^ were	district 4.6	none -1.6	cancel 1.1	breaks -0.5	waiting -0.5	report -0.5	checklist -0.4
^ what	plan 2.9	ideas 2.6	digest 2.3	my-data -2.3	log -2.2	home -2.2	help 2.0	accept -1.9	cancel -1.8	settings -1.8	leave -1.8	proof -1.8	decline -1.7	status 1.7	schedule -1.7	snooze -1.7	none 1.6	missed -1.6	board -1.6	roster -1.6	waiting 1.5	needHelp -1.5	pause -1.5	report 1.5	import -1.5	audit -1.4	match -1.4	export 1.4	texts -1.4	checklist -1.4	nominate -1.3	retention -1.3	broadcast -1.3	skip -1.2	unreachable -1.2	channels -1.1	setup -1.1	district -1.1	offices -1.1	link -1.0	partner 0.9	overdue -0.8	neighbors 0.8	year 0.7	breaks -0.6
^ when	year 2.5	digest 2.4	retention 1.9	status 1.9	breaks 1.7	schedule -1.4	settings -1.3	needHelp -1.2	report -1.1	help -1.1	none -0.9	log -0.8	cancel -0.8	proof -0.7	overdue -0.7	missed -0.7	decline -0.7	my-data -0.6	match -0.6	partner -0.6	board -0.5	checklist -0.5	accept -0.5	ideas -0.5	nominations -0.4	district -0.4	waiting -0.4
^ where	board 2.5	report 1.7	none 1.6	log 1.6	help 1.5	leave 1.4	proof -1.3	needHelp -1.2	schedule -1.2	nominations -0.9	waiting -0.9	my-data -0.9	match -0.7	plan -0.7	checklist -0.7	cancel -0.7	overdue -0.6	accept -0.6	breaks -0.6	missed -0.5	roster -0.5	home -0.5	district -0.5	digest -0.5	texts -0.5	setup -0.5	year -0.5	retention -0.5	decline -0.5	workspaces -0.5	import 0.4	broadcast -0.4
^ which	neighbors 2.7	channels 2.6	overdue 2.5	unreachable 2.4	needHelp -2.1	workspaces 2.1	report -1.7	waiting 1.7	schedule -1.4	nominations 1.4	log -1.3	ideas 1.3	board -1.1	decline -1.1	match -1.1	missed -1.1	cancel -1.0	roster -1.0	accept -0.9	none -0.9	settings -0.9	partner -0.9	breaks -0.8	my-data -0.8	checklist -0.8	digest -0.8	import -0.7	leave -0.7	plan 0.7	texts -0.7	nominate -0.7	broadcast -0.7	proof -0.7	offices -0.7	retention -0.7	skip -0.6	pause -0.6	home -0.6	help -0.6	link -0.6	export -0.5	snooze -0.5	setup -0.5	audit -0.4
^ who	unreachable 2.6	audit 2.4	district -2.4	roster 2.1	help 2.0	nominations 2.0	schedule -1.9	waiting 1.8	report -1.8	offices 1.8	match 1.7	overdue 1.7	partner 1.7	log -1.7	broadcast -1.6	leave -1.6	accept -1.4	board -1.4	cancel -1.4	plan -1.3	proof -1.3	home -1.3	digest -1.2	breaks -1.2	missed -1.2	settings -1.2	needHelp 1.2	decline -1.2	snooze -1.1	import -1.1	workspaces -1.1	nominate -1.1	checklist -1.1	year -1.1	pause -1.0	link -1.0	retention -1.0	export -0.9	skip -0.9	setup -0.9	texts -0.9	ideas -0.9	channels -0.8	none 0.7	my-data -0.6	status -0.5	directors -0.5
^ whom	nominations 2.7	district -1.2	report -0.4
^ whose	status 2.5	unreachable 1.7	none -0.9	needHelp -0.7	schedule -0.5
^ why	help 1.8	pause 1.3
^ wich	neighbors 1.3
^ will	my-data 2.9	none 2.8	plan -1.2	snooze -1.1	accept -0.5
^ wipe	my-data 3.4	export -2.6	none -0.5
^ with	none 2.5	help 1.9	leave 1.6	setup -1.4	pause -1.1	status -1.0	broadcast 0.8	cancel 0.7	decline -0.7	snooze 0.6	texts -0.6	schedule 0.6	match 0.6	plan 0.5	log -0.5
^ work	match 1.9
^ works	accept 2.8	schedule -1.0
^ would	schedule 1.6	none -0.9
^ write	broadcast 2.8	plan 2.7	settings 2.3	roster -1.4	none -0.9	overdue -0.7	snooze -0.7	log -0.7	accept -0.7	schedule -0.7	my-data -0.6	needHelp -0.6	status -0.5	cancel -0.5
^ wrong	none 2.7	unreachable 2.0	needHelp -0.8	home -0.7	log -0.5
^ yes	accept 3.4	schedule -1.8	none -1.6	help -1.0	status -0.6	cancel -0.4
^ yesterday	log 1.2
^ yo	partner 4.0	decline 2.3	pause 2.3	checklist 2.1	match 2.0	my-data 1.7	report -1.4	board 1.1	proof -1.0	schedule -1.0	home -1.0	district -1.0	ideas 0.9	unreachable -0.9	leave -0.9	roster -0.8	breaks -0.8	audit 0.7	setup -0.7	offices -0.7	snooze -0.7	channels -0.7	broadcast -0.6	import -0.6	directors -0.6	plan -0.6	digest -0.6	overdue 0.6	export -0.6	texts -0.5	workspaces -0.5	accept 0.5	retention -0.5	link -0.4	waiting 0.4	nominate -0.4	neighbors -0.4	help -0.4
^ you	home 4.5	checklist 2.9	report 1.9	needHelp 1.4	directors 1.4	cancel 1.3	accept -1.3	leave -1.3	partner 1.0	district 1.0	settings -1.0	proof -0.9	pause -0.8	snooze -0.8	board -0.7	schedule 0.7	export -0.7	log -0.7	ideas -0.6	nominations -0.6	my-data -0.6	help -0.6	plan -0.6	import -0.5	waiting -0.5	year -0.4	neighbors -0.4	texts -0.4	broadcast -0.4	overdue -0.4	none -0.4
able	decline 2.1	leave -1.7	link 1.6	none -1.6	needHelp 1.6	cancel 1.2	help 1.1	my-data 0.8	partner -0.7	plan -0.6	status -0.6
able to	decline 2.1	leave -1.7	link 1.6	none -1.6	needHelp 1.6	cancel 1.2	help 1.1	my-data 0.8	partner -0.7	plan -0.6	status -0.6
about	help -2.7	broadcast 2.6	snooze 2.6	needHelp 2.5	export 2.3	cancel -2.3	decline -2.3	none 2.1	accept -2.0	schedule 1.8	pause -1.7	leave -1.6	settings -1.6	log 1.6	overdue -1.5	plan -1.4	waiting -1.4	roster -1.4	report -1.3	home -1.3	offices -1.2	year -1.1	match -1.1	digest -1.1	breaks -1.0	board -1.0	ideas -1.0	audit -1.0	unreachable -0.9	proof -0.9	nominations -0.9	texts -0.9	retention -0.9	nominate -0.9	import -0.9	my-data 0.9	setup -0.8	district -0.8	checklist -0.8	directors -0.8	missed -0.7	status -0.7	neighbors -0.7	workspaces -0.7	link -0.7	skip -0.7	channels -0.6	partner -0.4
about #	none -2.9	schedule 1.9	log 1.9	missed -1.1	partner -0.5	needHelp -0.5	status -0.5
about DAY	schedule 3.2	none -2.7	status -0.7	cancel -0.6	decline -0.5	snooze -0.5	log -0.5
about budget	none 1.7	schedule -0.6
about contract	none 1.4	schedule -0.6
about deadline	broadcast 2.2	overdue -0.6	none -0.4
about discipline	none 2.6	schedule -1.5	needHelp -0.5
about faculty	none 1.2
about he	needHelp 2.1	status -0.8	help -0.4
about his	none 3.3	partner -1.2	log -0.5	needHelp -0.5
about i	schedule 1.0	none -0.6
about it	snooze 2.4	cancel -0.8	needHelp -0.6	schedule -0.6
about me	export 2.4	my-data 2.2	none -1.7	status -1.5	help -1.4	partner -0.9	needHelp -0.7	schedule -0.6	offices -0.5
about meeting	none 2.5
about my	none 2.1	partner 1.8	schedule -1.1	needHelp -0.6
about next	schedule 2.3	decline -0.7	none -0.5
about our	missed 0.8
about p3	needHelp 1.3
about schedule	schedule -4.4	none 4.1
about she	needHelp 0.9
about staffing	none 1.9
about this	none -3.3	needHelp 3.2	snooze 2.9	partner -1.3	help -0.8	status -0.6	settings -0.5	leave -0.4
about times	status 2.7	none -1.2	needHelp -0.9
about webinar	broadcast 2.2	roster -0.6
absent	none 2.6	missed -0.9
accept	accept 3.8	decline 1.5	schedule -1.2	needHelp -1.2	leave -1.2	status -0.9	home -0.8	none -0.7	cancel -0.5	log -0.5	district -0.4
accept #	accept 2.4	schedule -0.7
accept time	accept 1.2
access	offices 1.8	audit 1.4	overdue -0.4
accessed	audit 4.1	overdue -1.1	help -0.4
accomplished	log 1.5
account	link 5.2	my-data 2.9	unreachable 1.9	match -1.2	none -1.2	waiting -0.9	district -0.7	overdue -0.7	report -0.7	import -0.6	texts -0.6	home -0.6	cancel -0.5	breaks -0.5	schedule -0.4	directors -0.4	broadcast -0.4
accounting	none 2.1
action	waiting 3.2	plan 3.1	status -1.3	log -1.0	none -0.9	needHelp -0.8	schedule -0.7	accept -0.7	breaks -0.4	match -0.4
action plan	plan 1.8
action step	plan 3.2	log -0.8	needHelp -0.7	status -0.5	none -0.5
actual	needHelp 1.9	none -0.5
actual person	needHelp 1.9	none -0.5
add	breaks 3.3	nominate 3.0	import 2.5	offices 2.1	directors 2.0	ideas 1.9	workspaces 1.7	texts -1.6	none -1.6	match -1.5	schedule -1.4	home -1.3	roster 1.2	status -1.2	accept -1.1	needHelp -1.1	neighbors 1.1	overdue -1.0	settings -1.0	missed -0.9	broadcast -0.9	checklist -0.8	cancel -0.8	help -0.8	my-data -0.8	report -0.8	unreachable -0.8	log 0.8	plan 0.8	digest -0.8	waiting -0.8	pause -0.8	decline -0.7	partner -0.7	district -0.7	year -0.6	nominations -0.6	leave -0.6	board -0.6	audit -0.6	snooze -0.5	export -0.5	link -0.5	skip -0.4	proof -0.4	setup -0.4	retention -0.4
add action	plan 1.8
add another	nominate 1.7	offices 1.7	breaks -0.4
add director	directors 3.1	breaks -0.7
add goal	plan 0.5
add it	none 1.0	breaks 0.6
add my	log 2.3	import 1.6	my-data -0.4
add new	workspaces 3.1	breaks -0.9
add one	nominate 2.8	breaks -0.4
add principal	nominate 2.8	roster 2.5	breaks -1.0	import -0.8
add snow	breaks 1.0
add that	none 0.6
add visit	log 1.7
address	partner 3.1	none -2.1	status -1.6	log -1.2	link 0.8	my-data -0.5
addresses	unreachable 4.5	none -2.3	link -0.5	texts -0.5	broadcast -0.5
adjust	settings 2.1	status -0.6
admin	offices 3.5	overdue -0.6	none -0.6
admin rights	offices 2.3
administrators	report 4.6	none -3.0	nominate 2.3	nominations 2.2	board -1.2	schedule -1.1	partner -1.0	status -0.8
afraid	cancel 0.4
afraid i	cancel 0.4
after	none -3.2	schedule 3.0	settings 2.7	snooze 2.6	accept -2.3	cancel 1.8	status 1.7	decline -1.6	log -1.4	partner -1.3	missed 1.3	needHelp -1.1	leave -0.9	help -0.9	my-data -0.7	skip -0.6	breaks -0.5	plan -0.5	waiting -0.5	ideas -0.5	home -0.5	overdue -0.4	district -0.4	year -0.4
after #	settings 2.5	pause -1.7	none -0.7
after all	cancel 2.4	missed 1.7	none -1.5	schedule -1.3	snooze -0.4
after break	pause 1.6
after call	status 1.0
after lunch	schedule 2.5	snooze 1.8	accept -1.4	settings -1.1	none -1.1	cancel -0.8	log -0.7
after school	settings 2.4	partner -0.8
after second	status 1.5
after testing	snooze 2.6	cancel -0.7	none -0.4
afternoon	accept 5.0	home 2.0	partner -1.6	settings -1.6	plan -1.6	help 1.6	unreachable 1.5	log -1.5	import 1.4	cancel -1.4	my-data -1.4	report -1.3	status 1.3	missed -1.2	waiting -1.2	board -0.9	decline -0.9	audit -0.9	breaks -0.9	needHelp -0.9	checklist -0.9	year 0.8	district -0.8	leave 0.8	skip -0.8	directors -0.8	setup -0.7	roster -0.7	link -0.7	broadcast -0.7	retention -0.6	match -0.6	export -0.6	workspaces -0.6	ideas -0.6	channels -0.6	schedule 0.6	offices 0.5	neighbors -0.5	texts 0.4	none 0.4
afternoon i	proof 1.9	leave 1.5	none -1.4	nominate 1.2	export 0.8	status -0.8
afternoon is	schedule 2.7	accept -1.6
afternoon one	accept 3.0	none 0.7	help -0.6
afternoon time	accept 1.7
afternoon who	offices 1.9	overdue 1.7	match 1.4	unreachable -1.0	none 0.5	status -0.4
again	directors 3.5	schedule -3.2	home 2.9	leave 2.5	snooze 2.4	nominations 1.9	missed 1.8	broadcast -1.6	needHelp -1.6	waiting -1.4	import -1.3	partner 1.3	district -1.2	log -1.1	proof -1.0	help -1.0	export -1.0	breaks -1.0	workspaces 0.9	plan -0.9	digest -0.8	ideas -0.8	roster -0.7	nominate -0.7	setup -0.7	year -0.7	texts -0.7	offices -0.7	checklist -0.7	audit -0.7	decline 0.6	none -0.6	channels -0.6	neighbors -0.5	retention -0.5	skip 0.5	link -0.5	settings -0.5	cancel -0.4
again in	snooze 1.8
again later	snooze 1.9
again tomorrow	snooze 1.9
agree	needHelp 2.4	status 1.1	none -0.9
agree on	needHelp 2.4	status 1.1	none -0.9
ahold	partner 1.4	needHelp 1.3
ahold of	partner 1.4	needHelp 1.3
aim	schedule 1.3	accept -0.7
aim for	schedule 1.3	accept -0.7
all	roster 3.7	match -3.3	overdue -3.0	broadcast 3.0	needHelp -2.9	board 2.9	decline 2.8	status -2.6	nominations -2.6	schedule -2.6	report -2.5	my-data 2.4	partner -2.4	export 2.3	accept -2.3	plan -2.3	snooze -2.2	audit 2.1	breaks -2.0	settings -1.9	proof -1.7	home 1.7	import -1.7	texts -1.7	ideas -1.6	year -1.6	nominate -1.5	skip -1.4	pause 1.4	digest -1.4	log -1.4	unreachable -1.3	workspaces -1.2	setup -1.2	link -1.2	neighbors -1.1	help -1.1	directors -1.1	channels -1.0	cancel 0.8	none -0.7	leave -0.7	checklist 0.7	waiting -0.6	missed 0.6	district 0.5
all bad	decline 1.9	none -0.6
all can	help 1.6	my-data 1.0
all data	export 0.8
all directors	broadcast 2.6	directors 1.0	none -0.5	roster -0.4
all do	export 0.9
all done	log 1.8
all during	decline 1.3
all gets	my-data 1.7
all has	unreachable 1.6	overdue 1.0
all hours	decline 0.7
all in	checklist 2.8	district 2.6	none -0.8	board -0.5
all information	export 1.1
all is	roster 2.8	offices 2.7	needHelp -1.4	nominations -1.2	overdue 0.8	none -0.5	audit -0.5	my-data 0.5	plan -0.4
all my	export 1.7	my-data 1.5	none -0.7
all of	decline 2.8	broadcast 2.5	my-data 2.2	none -1.6	export -1.4	accept 1.2	plan -1.2	cancel -0.9	help -0.9	schedule -0.7	pause -0.7	board 0.6	leave -0.5	report -0.4
all pairs	board 3.4	overdue -1.9	none -1.4	match -1.3	waiting -0.8	report -0.8	roster -0.5	status -0.5
all participants	broadcast 2.1	roster 1.3	audit -0.6
all partners	broadcast 2.0
all principals	broadcast 2.9	roster 2.4	match -1.2	board -0.9	none -0.8	import -0.5	audit -0.5	unreachable -0.4
all reminders	pause 0.5
all terrible	decline 1.5
all these	pause 1.3
all those	decline 1.1
all week	pause 1.6
all you	help 1.5	none -0.5
alone	pause 1.3	missed 1.0
alone until	pause 1.3
along	needHelp 2.7	status 2.4	none -1.7	board 0.6	partner -0.5
already	log 3.1	status -1.7	missed -1.2	none 1.0	needHelp -1.0	report -0.5
already had	log 2.4	none -0.8	status -0.6
already met	log 1.5	none -0.4
already told	none 2.6
alright	schedule 1.4	none -0.6
alright if	schedule 1.4	none -0.6
am	log -2.7	status 2.5	leave 2.4	checklist 2.2	proof -1.9	partner 1.8	waiting -1.7	help 1.6	home -1.6	report -1.5	nominate -1.5	export -1.5	my-data -1.5	ideas -1.4	overdue -1.4	board -1.3	cancel 1.3	district -1.3	breaks -1.3	broadcast -1.3	skip -1.2	accept 1.2	nominations -1.2	texts -1.1	setup -1.1	digest -1.1	year -1.1	offices -1.1	decline 1.0	workspaces -0.9	directors -0.9	retention -0.9	neighbors -0.9	channels -0.9	link -0.9	needHelp 0.8	snooze 0.8	roster -0.8	pause 0.6	missed -0.6	match 0.6	unreachable -0.6	import 0.5	plan 0.5	settings 0.4
am afraid	cancel 0.4
am at	needHelp 3.4	snooze 1.1	leave -0.8	schedule -0.8	partner -0.7	none -0.7	help -0.6	status -0.5	decline -0.5	accept -0.5	cancel -0.4
am away	pause 2.1
am booked	decline 1.6	accept -0.5
am busy	decline 1.6
am changing	leave 1.1	cancel -0.5
am covered	snooze 1.1
am done	leave 3.4	accept -0.9	none -0.5	log -0.4
am for	schedule 0.6
am going	cancel 1.6	leave 1.4	none -0.8	decline -0.6	schedule 0.5
am good	schedule 2.3	accept 1.0	none -0.5
am happy	accept 2.4
am having	needHelp 3.3	leave -0.7	partner -0.7	cancel -0.4	accept -0.4	help -0.4
am i	checklist 3.2	status 3.1	none -2.2	plan 2.1	schedule -1.6	pause -1.5	needHelp -1.4	accept -1.1	cancel -1.1	settings -1.0	leave -1.0	waiting -0.9	log -0.8	decline -0.7	snooze -0.7	match -0.6	partner 0.6	report -0.6	my-data -0.5	help 0.5	ideas -0.4	import -0.4	home -0.4	proof -0.4
am in	accept 4.9	leave -2.4	settings 1.8	import -1.0	needHelp -0.6	schedule -0.5	status -0.4	help -0.4
am leaving	leave 3.0	needHelp -0.7	none -0.4
am moving	leave 1.5	cancel -0.4
am new	leave -1.9	audit 1.2	unreachable 1.2	help -1.0	none 1.0	missed 0.9	cancel 0.8	needHelp -0.8	snooze 0.7	checklist 0.7	roster 0.7	settings 0.7	decline 0.6	accept 0.5	pause -0.4	partner 0.4	nominate -0.4
am no	cancel 2.8	schedule -1.0	accept -0.6	none -0.5
am not	none 4.8	leave -3.2	needHelp -1.5	decline 1.0	missed -0.6	schedule -0.5	help -0.4	snooze -0.4	settings -0.4
am on	settings 2.4	decline -0.5	snooze -0.4
am open	schedule 2.8	accept -0.7	cancel -0.5
am our	schedule 1.5
am out	leave 3.2	pause 1.9	needHelp -1.8	schedule -1.7	cancel 1.6	none 1.4	help -1.4	accept -1.3	decline 1.3	status -1.0	partner -0.7	match -0.6	snooze -0.6	settings -0.5	import -0.5	log -0.4
am paired	partner 1.1
am quitting	leave 2.7	needHelp -0.9
am ready	match 2.7	none -0.7	overdue -0.4
am resigning	leave 1.1
am retiring	leave 2.4	cancel -0.5
am sending	import 4.2	none -0.7	waiting -0.5
am sick	cancel 3.7	none -2.1	schedule -1.7	accept -1.2	partner -0.7
am slammed	snooze 2.3	accept -0.4
am supposed	status 1.8	help -0.4
am swamped	snooze 0.8
am testing	decline 1.3
am tied	decline 0.6
am to	schedule 1.0	none -0.5
am traveling	pause 1.7
am we	status 2.0	log -0.4
am with	partner 2.9	needHelp -0.7	none -0.7	leave -0.4
am withdraw	leave 0.9
am working	partner 2.5	needHelp -1.3	none -0.6	help -0.4
and	missed 2.0	none -1.9	leave 1.9	neighbors 1.8	needHelp 1.8	board 1.6	log 1.5	decline -1.4	snooze -1.4	help 1.3	breaks -1.3	status -1.3	partner -1.3	cancel -1.1	export -1.0	report -1.0	accept -0.9	skip -0.9	nominate -0.9	roster -0.9	waiting 0.9	pause 0.9	nominations -0.9	my-data -0.8	checklist -0.8	ideas -0.8	unreachable -0.7	directors -0.7	home -0.7	offices -0.7	digest -0.7	workspaces -0.7	audit -0.6	retention -0.6	match -0.6	channels -0.6	district -0.5	settings -0.5	overdue -0.4
and DAY	schedule 0.8
and NAME	missed 1.9	none -1.3	log 1.2
and dumplings	none 0.8
and everything	none 1.6	help 1.6	status -1.2	texts 1.0	setup 0.9	leave 0.9	snooze -0.6	decline -0.6	broadcast 0.6	log -0.6	pause 0.4
and half	log 0.8
and he	missed 1.8
and him	log 1.6
and i	log 2.0	needHelp 1.5	none -1.4	missed 0.8	leave -0.7	partner -0.7	decline -0.6
and it	none -1.7	decline 1.3	waiting 1.3	import 0.8	proof 0.8	partner 0.8	needHelp 0.7	help 0.6	board 0.6	year 0.6	breaks -0.6	missed -0.5	log 0.5	nominations -0.4
and looked	accept 0.5
and my	leave 0.6
and never	needHelp 0.9
and no	needHelp 2.5	none -0.7	log -0.4
and nobody	missed 0.8
and offer	cancel 0.6
and other	missed 1.2	needHelp -0.6
and second	accept 0.5
and set	schedule 0.7
and she	missed 1.7	none -0.6
and show	plan 0.7	pause 0.5
and showed	log 0.8
and smith	neighbors 2.3
and stayed	log 0.8
and take	pause 0.9
and talked	log 1.2
and tell	schedule 1.1
and they	missed 0.6
and what	status 0.6
and will	leave 2.2	cancel -1.4	decline -0.6
announce	match 3.4	broadcast 2.1	none -1.3	channels 1.1	roster -0.5
announce kickoff	broadcast 1.5
announce news	broadcast 1.7
announcement	texts 3.8	channels 3.4	none -1.8	broadcast 1.5	waiting -1.2	schedule -0.6	match -0.4	district -0.4
announcement channel	channels 3.4	schedule -0.5
announcement to	broadcast 1.5
announcements	channels 2.9
announcements channel	channels 2.9
another	snooze 3.9	nominate 3.3	plan 3.0	offices 2.6	none -2.1	status -1.5	schedule 1.3	log -1.2	partner -1.0	cancel -0.9	decline -0.8	match -0.8	settings -0.8	accept -0.8	broadcast -0.8	roster -0.8	breaks -0.8	home -0.7	help -0.7	report -0.6	year -0.6	texts -0.5	missed -0.5	leave -0.5	import -0.5	link 0.4
another date	schedule 1.9
another day	schedule 2.0
another partner	needHelp 2.2	snooze -0.5	partner -0.4
another principal	nominate 3.1	roster -0.4
another time	snooze 4.5	schedule -2.9
another week	schedule 1.4
answer	none -3.1	snooze 2.7	status 2.5	needHelp 2.3	my-data 1.2	cancel -0.8	partner -0.7	decline -0.7	proof -0.6	leave -0.6	accept -0.5	missed 0.4
answer anything	needHelp 1.6
answer ok	needHelp 1.0	status -0.4
answer to	status 1.7	needHelp -0.5
answered	nominations 2.2	directors 0.8	none -0.7	report -0.5	needHelp 0.4
answered me	needHelp 0.8
any	overdue 3.5	report 1.9	status 1.9	decline 1.8	cancel -1.8	needHelp -1.6	snooze -1.4	help -1.3	nominations -1.3	none 1.2	settings -1.2	pause 1.2	log -1.2	year -1.2	missed -1.2	partner -1.1	ideas -0.9	match -0.9	home -0.8	waiting -0.8	breaks -0.8	schedule 0.8	board -0.8	plan -0.7	proof -0.7	skip -0.7	unreachable -0.7	import -0.7	broadcast -0.6	district -0.6	digest -0.6	my-data -0.6	export -0.6	texts -0.6	neighbors -0.6	nominate -0.5	checklist -0.5	directors -0.4	roster -0.4	retention -0.4	link -0.4
any day	schedule 1.4
any good	decline 0.8
any longer	leave 2.2	cancel -0.8
any more	pause 1.9	none -0.9	decline -0.5	settings -0.5
any of	none -2.6	decline 2.4	report 2.2	status -1.9	schedule -1.7	leave -1.5	accept 1.4	nominations -1.1	overdue -0.9	needHelp -0.9	pause -0.7	cancel -0.6	help -0.5	partner -0.4
any pairs	overdue 2.2	none -0.5
any times	none 3.1	decline -1.3	missed -0.4
any word	status 3.0	decline -0.8	overdue -0.6	none -0.5	schedule -0.5
anybody	overdue 3.3	waiting 2.6	digest 1.3	needHelp 0.8	match -0.7	none 0.7	status -0.5	pause -0.5	report -0.4
anybody ask	waiting 3.2	none -1.1	needHelp -0.9
anybody drop	digest 1.7
anymore	leave 2.6	none -2.5	needHelp 2.2	cancel -0.5
anyone	my-data 3.2	waiting 3.1	overdue 2.7	plan -2.5	status -1.5	none 1.2	log -0.7	needHelp -0.7	accept -0.6	report -0.6	nominate -0.5	help -0.5	decline -0.5	unreachable 0.5	leave -0.4
anyone raise	waiting 1.6
anyone see	my-data 1.8	plan -1.3
anyone yet	none 1.6
anything	status 3.7	waiting 3.1	checklist 2.4	decline -2.2	schedule -2.2	help -2.2	cancel -2.1	leave -2.1	home -1.9	overdue -1.9	log -1.9	partner -1.8	settings -1.7	missed -1.6	proof -1.5	match -1.5	import -1.4	skip -1.3	accept -1.3	pause 1.3	plan -1.2	snooze -1.1	my-data -1.0	nominations -1.0	texts -1.0	unreachable 1.0	nominate -1.0	report -1.0	export -0.9	roster -0.9	setup -0.8	district -0.8	broadcast -0.8	breaks -0.7	workspaces -0.7	digest -0.7	none 0.7	audit -0.7	board -0.6	offices -0.6	year -0.6	directors 0.6	link -0.6	retention -0.5	ideas -0.5	channels -0.4
anything before	checklist 2.7	none -1.1	status -0.9
anything coming	status 1.3
anything due	status 1.6
anything else	status 1.1
anything i	waiting 3.3	needHelp -0.6	status -0.5	none -0.4
anything left	checklist 1.4	status 0.6
anything needs	waiting 4.3	none -2.0	status -1.6	checklist -0.8
anything on	status 1.8
anything planned	status 3.2	needHelp -1.1	none -0.5	log -0.5
anything through	pause 2.8	none -1.2	settings -0.6
anything waiting	waiting 2.0	status 0.5
anything you	needHelp 2.5	none -0.9
anyway	schedule 0.6
anyway i	schedule 0.6
apologies	decline 1.0	cancel 0.7
apologies we	decline 1.0	cancel 0.7
app	unreachable 3.6	overdue -1.1	roster -0.8	match -0.6
appear	missed 0.7
appeared	missed 1.1
appeared at	missed 1.1
appointment	none 2.2	missed 1.9	schedule 1.2	log 1.0	status 1.0	cancel 0.7	accept -0.6	needHelp -0.5	skip -0.5	report -0.5	snooze -0.4
appointment did	missed 1.6
appointment sorry	log 2.3	none -0.4
appointment to	schedule 1.3
appreciate	home 3.5	none -2.9	accept -1.5	schedule -1.0	status -0.9	log -0.9	cancel -0.7	snooze -0.5	plan -0.5	help -0.5
appreciate it	home 3.2	accept -1.2	none -0.7	schedule -0.5	cancel -0.5	status -0.5	log -0.4	snooze -0.4
appreciate you	home 3.2	none -2.3
approvals	waiting 4.1	help -1.4	setup -0.4
approve	workspaces 3.8	none 3.6	retention -0.7	district -0.6	status -0.5	home -0.5	import -0.5	pause -0.4
are	log -2.9	schedule -2.8	accept -2.7	district 2.6	neighbors 2.5	help 2.5	status 2.5	board 2.3	settings 2.1	missed -2.1	proof -2.1	breaks 2.0	decline 1.9	partner -1.9	export -1.9	pause -1.9	snooze -1.9	plan -1.8	leave -1.8	digest -1.8	match 1.8	needHelp -1.8	directors -1.7	waiting -1.7	nominate -1.7	import -1.7	channels 1.7	texts -1.6	retention 1.6	audit -1.5	offices -1.5	skip -1.4	unreachable -1.4	setup -1.4	workspaces 1.3	checklist 1.3	cancel -1.2	report 1.1	link -1.1	none 1.0	nominations 1.0	broadcast -0.7	ideas 0.7
are absent	none 0.9
are all	board 2.2	district 1.8	decline 1.5	none -1.1	report -0.5
are any	report 2.4	nominations -0.9	status -0.5	overdue -0.5
are awesome	none 3.8	home -1.4
are bad	schedule 1.3
are ball	status 1.7
are call	log 0.6
are closed	neighbors 2.4	cancel 2.2	broadcast 1.9	none -1.9	breaks 1.7	district -0.9	schedule -0.7	directors -0.6	status -0.4
are connected	workspaces 1.0
are done	report 1.2	skip 0.7
are extra	none 1.7	status -0.6
are going	decline 0.5
are good	none 3.3	accept -0.7	home -0.7
are hooked	workspaces 1.9
are in	district 3.1	nominations 2.2	report -1.3	roster 1.2	neighbors -1.1	board -0.5	partner -0.5
are late	none 2.1	overdue 2.0	board -0.5
are left	match 3.4	status 1.4	none 1.2	overdue -0.8	report -0.4
are loud	none 1.3
are my	ideas 4.2	my-data 2.4	report 2.0	help -1.8	nominations 1.4	status -0.8	log -0.7	settings -0.6	partner -0.6	schedule -0.6	none 0.5
are neighbors	neighbors 1.9	district -0.6
are nominated	nominations 2.6	report -0.6
are not	none 2.4	needHelp 2.1	cancel -1.1	leave -0.7
are off	settings 3.4	proof -1.3
are on	none 1.0	cancel 0.4
are our	report 3.5	status 2.4	none -0.9	board -0.9	nominations -0.6	schedule -0.5	workspaces -0.4
are out	district 2.6	none -2.4	breaks 2.3	roster 1.6	proof 1.0	settings 0.9	cancel -0.9	needHelp 0.8	partner 0.8	decline 0.7	match 0.6	report -0.6	nominations -0.6	checklist 0.5	missed 0.4	schedule -0.4	leave 0.4	waiting 0.4	board -0.4	retention -0.4
are overdue	overdue 1.6
are pairs	board 2.0	report -0.6
are possible	decline 0.4
are ready	match 3.0	none -1.8	district -0.5
are records	retention 1.7
are set	channels 2.5	year 1.5
are short	home 2.2	partner 2.1	waiting 1.9	overdue 1.8	none -1.4	district -1.3	settings 1.2	plan 1.1	unreachable 1.1	status -1.1	match -0.9	needHelp -0.8	board 0.7	report -0.6	pause 0.6	schedule -0.6	breaks 0.6	help 0.6	decline -0.6	missed -0.5	cancel -0.4	roster 0.4	my-data -0.4
are testing	breaks 2.8	decline 1.2	none -0.6	help -0.5
are there	year 2.7	help 0.9	status -0.7	district -0.7	none 0.7
are these	help 2.5	my-data 1.3	status -0.6	pause -0.4
are useless	none 2.8	home -2.2
are we	none -3.5	status 3.3	checklist 3.1	channels 2.3	help -2.0	schedule -1.6	report -1.6	log -1.3	cancel -1.2	match -1.1	board -1.1	decline -1.1	district -1.0	nominations -1.0	year -0.9	breaks -0.8	waiting -0.8	settings -0.8	my-data -0.7	missed -0.7	partner -0.7	accept -0.6	retention -0.6	plan -0.6	home -0.6	needHelp -0.6	ideas -0.5	overdue -0.5	skip -0.5	neighbors -0.5	workspaces -0.5	snooze -0.5	pause -0.5
are wrong	settings 2.1	proof -0.8	none -0.7
are you	help 3.8	status -3.2	none 2.6	partner -1.6	home -1.5	needHelp -1.1	report -1.1	retention -0.9	decline -0.9	schedule -0.9	overdue -0.8	settings -0.7	match -0.7	board -0.7	my-data -0.6	proof -0.5	ideas -0.5	breaks -0.4
around	neighbors 1.8	schedule 1.8	missed 1.5	log -1.2	none -0.8	district -0.8	needHelp -0.7	cancel -0.6
around #	schedule 1.8	log -0.9	cancel -0.5	none -0.4
arrange	schedule 1.5
arrived	missed 0.9
as	breaks 3.0	offices 2.8	needHelp -2.5	neighbors 1.8	export 1.7	log 1.6	cancel -1.2	schedule -1.2	waiting -1.0	pause -0.9	accept -0.8	leave -0.6	snooze -0.5	district 0.5	import -0.5	report -0.5	decline -0.5	none -0.5	proof -0.5	partner -0.5	match -0.5	my-data -0.5	roster -0.4	nominate -0.4	overdue -0.4	home -0.4
as break	breaks 2.4	schedule -0.4
as coordinator	offices 2.8	needHelp -2.0
as holiday	breaks 2.1
as neighbors	neighbors 2.0
as testing	breaks 2.7	cancel -0.6
asap	home 3.3	schedule 3.1	breaks 2.4	texts 2.3	none -2.0	accept -1.9	partner 1.8	needHelp 1.6	roster -1.5	settings -1.5	report -1.4	setup -1.2	board 1.1	proof 1.1	match -1.1	district -1.0	snooze -1.0	ideas 1.0	cancel 0.9	missed 0.9	import -0.9	log -0.8	status -0.8	waiting 0.7	decline -0.7	unreachable -0.7	workspaces -0.7	audit -0.6	retention -0.6	digest -0.6	offices -0.5	broadcast -0.5	help 0.5	directors -0.5	nominate -0.5	overdue -0.4	neighbors -0.4
asdf	none 2.9	home -0.6
ask	directors 3.8	waiting 3.0	snooze 2.3	decline 2.2	needHelp 1.4	log -1.4	accept -1.3	status -1.2	settings -1.1	cancel -1.0	help 0.8	partner -0.8	report -0.8	missed -0.7	skip -0.7	schedule 0.6	pause -0.6	leave -0.5	none -0.5	breaks -0.5	plan -0.4
ask NAME	decline 2.4	schedule 0.9	none -0.7	log -0.5
ask for	waiting 2.8	needHelp -1.4
ask him	decline 1.9	schedule -0.5
ask me	snooze 2.3	schedule -0.9
ask someone	needHelp 2.7	settings -0.6
ask them	schedule 1.5	decline -0.4
ask to	waiting 2.0
ask you	help 1.8
asked	waiting 2.5	needHelp -0.4
asked for	waiting 2.5	needHelp -0.4
asking	none 2.6	cancel -0.8	missed -0.6	schedule -0.5
asking to	none 2.6	cancel -0.8	missed -0.6	schedule -0.5
assembly	none 3.4	schedule -2.0	log -1.4
assistance	needHelp 3.5	none -0.9
assistance from	needHelp 1.0
assistant	nominate 2.9	none -0.6	schedule 0.6
assistant principal	nominate 2.2	schedule 0.7	leave 0.5
assistant principals	nominate 2.5
at	home -2.8	accept -2.4	cancel -2.3	needHelp 2.1	leave -2.0	pause -1.9	none 1.6	schedule 1.6	match -1.5	proof -1.5	board 1.5	my-data -1.4	breaks -1.4	nominations 1.4	plan -1.4	waiting -1.3	district -1.3	help -1.3	export -1.3	overdue -1.3	audit 1.3	year -1.2	import -1.2	texts -1.2	settings -1.2	setup -1.2	digest -1.1	partner -1.0	neighbors -1.0	broadcast -1.0	workspaces -1.0	directors -1.0	retention -1.0	offices -0.9	link -0.9	roster 0.9	channels -0.9	snooze 0.9	missed 0.8	skip -0.7	checklist -0.7	unreachable -0.6
at #	log -2.6	cancel -2.2	accept -2.1	schedule 1.8	pause -1.6	status -1.6	snooze -1.6	needHelp -1.6	decline -1.4	none 1.2	partner -1.0	settings -1.0	home -0.9	missed -0.9	breaks -0.9	help -0.9	plan -0.8	leave -0.7	proof -0.7	report -0.7	ideas -0.7	skip -0.7	board -0.7	match -0.7	my-data -0.7	roster -0.6	nominations -0.6	nominate -0.6	year -0.6	broadcast -0.6	texts -0.6	digest -0.6	waiting -0.6	export -0.6	import -0.6	setup -0.6	checklist -0.6	overdue -0.5	retention -0.5	audit -0.5	unreachable -0.5	district -0.5	neighbors -0.5	workspaces -0.5	offices -0.5	channels -0.5	link -0.5	directors -0.5
at NAME	log 2.5	schedule -1.6	partner 0.9	none -0.7	missed -0.6
at all	decline 0.7
at ballgame	snooze 1.6	none 0.4
at birch	nominate 1.8	settings 1.1	audit 1.0	log -0.7	help -0.6	decline 0.6	my-data -0.6	status 0.6	partner -0.6	digest 0.6	schedule 0.5	plan 0.5	nominations -0.5	leave -0.5	ideas 0.5	cancel -0.5	offices 0.4	needHelp 0.4	report -0.4	snooze -0.4
at call	missed 1.3
at district	missed 0.9
at door	none 3.3	audit -0.4	status -0.4
at either	decline 2.5	cancel -1.0
at front	none 2.0	partner -0.5
at his	log 1.7
at it	status 1.9	snooze 1.9	none -1.1	cancel -0.8
at loss	needHelp 3.6	leave -0.5	none -0.5
at lunch	none 0.9
at me	snooze 1.3
at my	home 3.1	none -1.7	needHelp 1.7	nominations 1.6	leave 1.4	skip 1.4	cancel -1.3	accept 1.0	decline -0.9	status 0.8	help 0.7	audit 0.7	snooze -0.6	export -0.6	settings -0.5	report -0.5	plan -0.5	schedule 0.4	my-data -0.4	nominate -0.4	missed -0.4
at noon	none 2.1	schedule 1.7	log -0.8	cancel -0.5
at our	log 1.9	nominations 1.7	none -0.6
at school	cancel 2.7	missed 1.4	none -0.9	needHelp -0.8	schedule -0.5
at state	needHelp 1.4
at them	plan 0.9
at this	leave -1.9	unreachable 1.2	audit 1.2	help -1.1	missed 0.9	none 0.9	needHelp -0.8	cancel 0.8	snooze 0.7	checklist 0.7	roster 0.7	settings 0.7	status 0.7	decline 0.6	accept 0.5	pause -0.4	nominate -0.4	partner 0.4	schedule -0.4
at visit	ideas 1.9	status -1.0	help 1.0
at what	audit 2.3	my-data 1.1	none -0.5
at which	partner 0.6
at with	status 2.7	none -0.4
attached	import 4.9	none 2.7	roster -2.4	unreachable -0.9	schedule -0.7	audit -0.6
attend	cancel 1.4	none -0.4
audit	audit 4.7	retention 1.7	overdue -1.2	unreachable -0.7	log -0.6	texts -0.5	breaks -0.4
author	none 3.3	log -1.6	missed -0.4
available	decline 2.2	none -0.6	accept -0.6
available any	decline 1.5
available at	decline 1.4
available on	decline 1.1
away	pause 2.1	cancel 1.4	leave -0.7	accept -0.4
away that	cancel 0.7
away through	pause 2.1
awesome	none 3.8	home -1.4
awful	none 0.7
baby	pause 0.9
baby coming	pause 0.9
back	missed -3.1	export 3.0	snooze 2.7	needHelp 2.1	settings -1.7	year 1.6	pause 1.6	none 1.3	my-data -1.1	directors 1.1	home -1.1	plan -1.1	decline -1.1	checklist 1.0	proof -0.9	help -0.9	accept 0.8	overdue -0.8	import -0.8	ideas -0.8	schedule 0.8	nominations -0.7	unreachable -0.7	match -0.7	setup -0.6	cancel -0.6	nominate -0.6	broadcast -0.6	digest -0.6	texts -0.5	waiting -0.5	district -0.5	breaks 0.5	channels -0.5	offices -0.4	board -0.4	retention -0.4	partner -0.4
back #	year 3.1	pause 1.7	none -1.7	schedule -0.6	log -0.4	cancel -0.4	accept -0.4
back DAY	snooze 3.1	schedule -0.7	accept -0.6	none -0.6
back and	accept 0.5
back back	snooze 2.6	schedule -1.2
back from	log 1.6	none -0.4
back gate	none 1.8	status -0.8
back me	needHelp 2.1	none -0.6
back next	snooze 2.1	schedule -1.2
back out	cancel 1.0
back to	accept 1.8	year 1.5	checklist 1.5	leave 1.0	breaks 0.8	needHelp -0.8	log -0.7	snooze -0.6	skip 0.6	plan -0.5	proof -0.5	pause 0.5	my-data -0.5	partner 0.5	import -0.5	report 0.4
back up	export 3.1	none -0.7	status -0.5	log -0.5
back week	schedule 2.2
backup	needHelp 2.8	none -1.2	status -0.4
bad	unreachable 3.8	none 2.9	decline 2.2	home -1.5	status -1.3	my-data -1.0	needHelp -0.9	schedule 0.8	accept -0.8	link -0.8	pause -0.8	partner -0.6	leave -0.6	match -0.5	report -0.5	plan -0.5	settings -0.5	log -0.5	broadcast -0.5	overdue -0.5	texts -0.5	roster -0.5	snooze -0.4	waiting -0.4
bad but	schedule 0.8
bad emails	unreachable 3.0
bad for	schedule 1.3	decline -0.6
bad news	cancel 2.0	decline 0.7	none -0.6	leave -0.4
bad times	decline 2.0	none -0.6
bail	cancel 1.6	none -0.6
bail on	cancel 1.2
bailed	missed 3.6	none -1.1	cancel -0.7	log -0.5
ball	status 3.4	overdue 2.5	digest 1.4	cancel -0.8	waiting -0.6	schedule -0.5	partner -0.5	needHelp -0.4	my-data -0.4
ball game	none 2.5	cancel -0.7
ball in	status 1.7
ball this	digest 1.7
ballgame	snooze 1.6	none 0.4
band	none 2.4	schedule -0.7	status -0.4
band concert	none 1.2	schedule -0.6
barbecue	none 1.9	status -0.4
barbecue in	none 1.2
be	none -3.4	needHelp -2.5	decline -2.4	accept 2.3	cancel 2.0	schedule 2.0	leave 1.9	year 1.8	pause 1.7	log -1.7	snooze -1.5	link 1.4	district -1.3	settings -1.1	partner -1.1	plan -1.0	home -1.0	missed -1.0	unreachable 1.0	skip -0.7	my-data -0.7	texts -0.7	overdue -0.6	import -0.6	report -0.6	nominate -0.6	proof -0.6	export -0.6	ideas -0.6	waiting -0.5	breaks -0.5	broadcast -0.5	help -0.5	digest -0.5	match -0.5	offices -0.5	nominations -0.5	retention -0.5	directors -0.5	checklist -0.4	roster -0.4	neighbors -0.4
be DAY	schedule 1.0
be able	decline 1.8	leave -1.2	cancel 1.2	schedule 0.5
be at	cancel 1.0
be available	schedule 0.7
be best	schedule 0.5
be better	schedule 2.2	accept -0.7	cancel -0.5
be coming	cancel 1.6	leave -0.9
be continuing	leave 2.2	cancel -1.3	decline -0.6
be dandy	accept 1.6	schedule -0.6
be doing	status 2.0	help -0.9
be free	schedule 1.0
be here	cancel 0.5
be impossible	cancel 2.0	leave -0.6	schedule -0.6
be in	leave 1.6	none -0.4
be involved	leave 2.6	none -1.6
be ok	schedule 0.7
be on	pause 1.6
be out	pause 1.1	cancel -0.6	schedule 0.5
be over	cancel 1.9	leave -0.7
be participating	leave 3.4	cancel -2.3	decline -0.5
be possible	schedule 0.9
be reached	unreachable 2.0
be recognized	link 2.3	cancel -0.6
be there	accept 2.0	cancel 1.5	leave -0.9	none -0.5	decline -0.5	status 0.5
be traveling	leave -1.3	pause 1.2	cancel 1.1
be unable	cancel 0.7
because	missed 2.4	link 1.6	log -1.0	needHelp -0.8	none -0.7
because NAME	missed 1.9	none -0.7	log -0.6
because email	link 1.6	needHelp -0.6
because of	missed 1.8
because road	none 0.7
been	needHelp 2.3	overdue 2.2	schedule -1.7	audit 1.3	cancel -1.2	nominations 1.2	missed -1.2	none 1.1	export 1.0	status -0.9	offices -0.9	accept -0.8	breaks -0.7	report 0.6	waiting 0.6	settings -0.6	home -0.5	import 0.5	unreachable -0.5	plan 0.5	roster -0.5	partner -0.4	match -0.4	broadcast -0.4	link -0.4	nominate -0.4	checklist -0.4	skip -0.4
been able	needHelp 2.2	none -0.6	partner -0.5
been crazy	needHelp 1.7	export 1.3	log 1.1	schedule -0.9	plan 0.8	decline -0.7	snooze 0.6
been day	none 2.4	decline 1.2	waiting 1.2	import 0.8	proof 0.8	missed -0.8	partner 0.7	log -0.7	breaks -0.6	help 0.6	status -0.6	schedule -0.6	board 0.6	year 0.5	cancel -0.5	nominations -0.5	snooze -0.5	accept -0.4
been down	none 0.5
been nominated	nominations 2.1	overdue -0.6
been reading	audit 1.8
before	checklist 3.1	status -2.7	skip 2.0	settings 1.9	pause 0.8	log -0.7	accept -0.7	schedule -0.6	none 0.6	waiting -0.5
before #	none 2.2	settings 1.4	pause -1.3
before DAY	pause 2.3	none -1.0	settings -0.7
before kickoff	checklist 2.2	status -0.8
before last	skip 1.2
before launch	checklist 1.9	status -0.6
before we	checklist 2.9	none -1.0	status -0.9
begin	setup 2.9	match 2.3	none -0.8	year -0.5
behind	overdue 3.8	none -2.2	log 1.7	report 1.6	nominations -1.0	status 1.0	needHelp -0.6	help -0.6	match -0.5	partner -0.5	district -0.4	unreachable -0.4
behind us	log 1.9	none -0.6	status -0.5
being	none 2.8	status -0.7	needHelp -0.7
being bot	none 2.8	status -0.7	needHelp -0.7
besides	offices 3.3	none -1.1	match -0.7	needHelp -0.7	my-data -0.6	overdue -0.5	partner -0.4	help -0.4
besides me	offices 3.3	none -1.1	match -0.7	needHelp -0.7	my-data -0.6	overdue -0.5	partner -0.4	help -0.4
best	home 5.0	decline -2.2	status -2.2	accept 1.9	help -1.8	schedule 1.8	none 1.2	cancel -0.9	log -0.5	needHelp -0.5
best barbecue	none 1.9	status -0.4
best for	schedule 2.9	accept -1.4	cancel -0.5
best to	schedule 0.5
best way	partner 1.2	none 0.7
better	cancel 3.6	schedule 1.7	none -1.4	accept -1.2	log -1.0	leave -0.7	decline -0.6	home -0.5
better bow	cancel 1.6	schedule -0.4
between	needHelp 2.0	settings 1.0	none -0.7
between us	needHelp 2.0	none -0.6
bid	none 1.5
bid is	none 1.5
big	board 3.0	none 0.6
big titans	none 1.2
birch	nominate 1.8	settings 1.1	audit 1.0	log -0.7	help -0.6	decline 0.6	my-data -0.6	status 0.6	partner -0.6	digest 0.6	schedule 0.5	plan 0.5	nominations -0.5	leave -0.5	ideas 0.5	cancel -0.5	offices 0.4	needHelp 0.4	report -0.4	snooze -0.4
birch elementary	nominate 1.8	settings 1.1	audit 1.0	log -0.7	help -0.6	decline 0.6	my-data -0.6	status 0.6	partner -0.6	digest 0.6	schedule 0.5	plan 0.5	nominations -0.5	leave -0.5	ideas 0.5	cancel -0.5	offices 0.4	needHelp 0.4	report -0.4	snooze -0.4
birthday	none 2.8	home -1.1
birthday NAME	none 2.8	home -1.1
blah	none 2.3	home -0.7
bless	none 1.4	home -0.5
bless your	none 1.4	home -0.5
blessed	home 3.0	none -0.8	status -0.5
blew	missed 3.2	log -2.2	none -1.5	cancel 1.4	schedule -0.5	status -0.4
blew off	missed 3.3	log -2.2	none -0.8	cancel -0.8
blew up	cancel 1.8	none -0.5
block	breaks 3.0	schedule -0.5	pause -0.4
block DAY	breaks 3.0	schedule -0.5	pause -0.4
blood	none 2.2	status -0.6
blood pressure	none 2.2	status -0.6
blount	breaks 2.0	district -0.4
blount county	breaks 2.0	district -0.4
board	board 3.7	report 3.2	none 2.5	nominations 2.0	cancel -1.7	leave -1.4	help -1.1	overdue -0.9	waiting -0.7	schedule -0.7	retention -0.7	status -0.7	pause -0.6	accept -0.6	partner -0.6	breaks -0.6	match -0.6	decline -0.5	proof -0.5	log -0.5	import -0.5	checklist -0.4	roster -0.4	nominate -0.4
board meeting	cancel 0.5
board packet	none 1.3
book	accept 3.4	cancel -1.0	log -0.9	status -0.9	schedule 0.9	none 0.7	help -0.6	decline -0.6	plan -0.4	snooze -0.4
book #	accept 1.1	schedule -0.6
book DAY	accept 2.4	schedule -1.3
book call	schedule 1.5	none -0.6
book flight	none 3.5	schedule -2.1	accept -0.4
book it	accept 1.6	schedule -1.1
book who	none 0.5
booked	status 2.7	decline 1.3	accept -0.5
booked for	status 2.3	decline 0.7
books	status 1.7	log 1.7	none -0.6
border	neighbors 2.6	district -0.7
borrow	ideas 1.1
bot	home 5.7	help 2.8	status -2.1	report -1.0	proof -0.8	needHelp 0.7	my-data -0.7	decline -0.7	board -0.7	accept -0.6	schedule -0.6	log -0.6	digest -0.6	partner -0.6	export -0.5	snooze -0.5	leave -0.4
bot is	none 3.3	help -1.6	needHelp -0.4
bot sorry	help 3.6	none -0.6	board -0.5	decline -0.4
both	decline 4.4	year -1.0	skip -0.9	status -0.9	accept 0.7	leave -0.6	schedule -0.6	none -0.5	snooze -0.4
both of	decline 2.3	leave -0.6
bother	pause 0.8	skip 0.6
bother me	pause 0.8
bother with	skip 0.6
bounced	unreachable 3.4	none -1.3	overdue -1.0	home -0.9
bounced emails	unreachable 1.5
bounces	unreachable 6.5	none -1.9	import -1.3	roster -1.1	overdue -1.1	offices -1.0	home -0.9	checklist -0.9	board -0.9	waiting -0.8	district -0.8	texts -0.7	year -0.7	audit -0.7	digest -0.6	workspaces -0.6	match -0.5	breaks -0.4	help -0.4	nominations -0.4
bow	cancel 2.2	schedule -0.6
bow out	cancel 2.2	schedule -0.6
break	pause 3.0	breaks 3.0	status -1.5	none 1.4	report -1.3	decline -1.2	schedule 1.2	settings -1.1	log -1.0	help -0.9	district -0.6	accept -0.6	cancel -0.5	nominations -0.5	partner -0.5	nominate -0.5	plan -0.5	overdue -0.5	needHelp -0.5	digest -0.4
break DAY	breaks 1.2
break asap	breaks 0.6	pause 0.4
break for	breaks 1.3
break from	pause 2.9	none -0.7	help -0.4
breaks	breaks 5.4	none -2.7	status -0.8	unreachable -0.7	district -0.6	waiting -0.5	roster -0.5	checklist -0.5	overdue -0.5	cancel -0.5	board -0.4	home -0.4	digest -0.4	year -0.4	offices -0.4
breaks set	breaks 1.3
bring	roster 2.6	import 1.8	district -1.1	schedule 1.0	nominations -1.0	plan 0.8	board -0.5	none -0.4
bring data	schedule 1.1
bring in	import 2.1	roster -0.8
bring up	roster 2.9	district -1.1	plan 0.8	nominations -0.8	import -0.4
bringing	none 2.5	partner -0.6	needHelp -0.4
bringing snacks	none 2.5	partner -0.6	needHelp -0.4
broadcast	broadcast 6.3	texts -1.1	home -1.1	waiting -0.6	overdue -0.6	none -0.6	unreachable -0.5	help -0.4
broke	cancel 2.1	help -0.4
broke down	cancel 1.1
broken	unreachable 4.3	none 1.7	texts -0.4
brokn	none 1.1
budget	none 2.4	schedule -0.7
budget is	none 1.2
budget to	none 0.8
budget tomorrow	none 1.0	schedule -0.4
bug	snooze 2.9	schedule -1.5	directors 1.4	needHelp -1.2	retention 1.1	channels 1.0	cancel -1.0	proof 1.0	audit 1.0	none -0.8	waiting 0.8	report 0.7	broadcast -0.7	overdue 0.7	home -0.7	plan -0.6	match -0.6	board 0.6	my-data -0.6	breaks 0.6	import -0.6	partner -0.5	roster -0.5	help 0.4	checklist -0.4	export 0.4	year -0.4
bug me	snooze 2.9	settings -1.4
bug you	directors 1.4	needHelp -1.2	schedule -1.1	retention 1.1	channels 1.0	proof 1.0	audit 1.0	settings 0.9	waiting 0.8	cancel -0.8	report 0.8	overdue 0.7	broadcast -0.7	home -0.7	none -0.6	breaks 0.6	board 0.6	plan -0.6	match -0.6	my-data -0.6	import -0.5	partner -0.5	help 0.5	roster -0.5	status 0.4	export 0.4	pause 0.4	checklist -0.4
bugging	pause 0.6
bugging me	pause 0.6
building	partner 4.7	cancel 2.1	none -1.5	leave -1.1	needHelp -0.9	decline -0.8	home -0.6	status -0.6	settings -0.4	waiting -0.4
building could	schedule 0.8
bump	schedule 2.2
bunch	home 2.9	none -1.5	import 1.5	broadcast -0.4
bunch of	import 1.5
burst	cancel 1.1
bus	none 2.9	schedule -1.0	needHelp -0.9	overdue -0.6	cancel -0.6	status -0.6	partner -0.5	leave -0.4	import -0.4
bus is	none 1.2
bus list	none 2.4
buses	none 1.8	log -1.5	waiting 1.4	texts 1.2	status -0.9	accept 0.8	overdue -0.8	export 0.8	cancel 0.8	report -0.7	match 0.7	needHelp 0.5	missed 0.5	district 0.5	pause -0.4
buses are	none 2.6	status -1.0
buses ran	waiting 1.5	log -1.4	texts 1.3	match 0.9	cancel 0.9	accept 0.8	export 0.8	district 0.6	needHelp 0.6	missed 0.6	none -0.5	report -0.5	overdue -0.4	pause -0.4
busy	snooze 2.6	neighbors 1.5	texts 1.2	setup 1.0	decline 0.8	accept -0.7	broadcast 0.6	log 0.6	board -0.5	leave -0.5	plan 0.5	status -0.4
busy i	cancel 1.5	help 1.2	needHelp 0.9	plan 0.5	none -0.4	schedule -0.4
busy right	snooze 2.0
but	schedule 2.2	none -2.0	missed 2.0	accept -1.6	directors 1.4	partner -1.2	channels 1.0	needHelp 1.0	retention 0.9	home -0.9	log -0.9	audit 0.9	plan -0.9	status -0.8	broadcast -0.8	proof 0.7	my-data -0.7	match -0.7	import -0.7	waiting 0.6	skip -0.6	year -0.6	roster -0.6	leave -0.5	overdue 0.5	checklist -0.5	settings 0.5	nominations -0.5	district -0.5	board 0.5	report 0.5	unreachable -0.5	neighbors -0.4	texts -0.4	workspaces -0.4
but DAY	schedule 2.5	accept -0.8	none -0.4
but NAME	missed 1.4
but can	none 6.0	help -2.2	log -0.6	nominate -0.5
but got	log 1.7
but he	missed 1.1	none -0.4
but how	proof 1.8	settings -0.7	schedule 0.5	help -0.4
but i	nominate 1.7	log 1.6	snooze 1.5	schedule 1.5	proof 1.3	accept -0.7	export -0.7	settings -0.6	none -0.6	status -0.5	help -0.4
but my	schedule 0.7	missed 0.6
but nobody	missed 0.6
but nothing	needHelp 2.7	decline -0.5
but other	missed 1.3	needHelp -0.6
but their	missed 0.9
but we	breaks 2.3	leave 1.8	decline -0.8	none -0.8
but what	export 2.4	ideas 1.8	directors 1.4	help -0.8	status -0.5
but who	audit 2.8	overdue 1.9	directors -0.6	help -0.5
buttons	help 3.0	status -1.1	none -0.5
buttons do	help 3.0	status -1.1	none -0.5
by	my-data 2.5	year 2.5	settings 2.3	log 1.9	missed 1.7	status -1.5	cancel -1.5	needHelp -1.4	accept 1.2	partner -1.0	pause -0.7	snooze -0.7	decline -0.7	help -0.7	proof -0.5	export -0.4	leave -0.4
by #	schedule 0.4
by DAY	none 2.2	accept 1.3	schedule 1.1	cancel -0.4
by anyone	my-data 2.6	none -1.0	status -0.7
by email	settings 2.6	needHelp -0.9
by me	accept 1.0
by myself	missed 2.3	none -0.8	cancel -0.4
by phone	log 1.3	none -0.5
by river	none 0.7
by telephone	log 0.6
by week	year 2.0	schedule -0.9
bye	home 3.3	none -1.2	cancel -0.5
bye now	home 1.9
cafeteria	none 1.2
cafeteria needs	none 1.2
calendar	cancel 3.1	home 2.7	none -1.7	breaks 1.7	schedule 1.4	needHelp -1.4	log -1.3	skip 1.2	missed -1.0	settings -1.0	status 1.0	snooze -0.9	leave 0.8	setup -0.7	audit 0.7	decline 0.7	export -0.6	help 0.6	plan -0.6	my-data -0.5	report -0.5	partner -0.5	nominate -0.5	proof -0.5	nominations 0.4	import -0.4
calendar and	accept 0.5
calendar for	status 1.6	schedule 1.3	cancel -0.8
calendar is	schedule 2.1	none -0.8	cancel -0.6
calendar what	help 1.9	nominations 1.3	status -0.8
call	log 2.4	accept -2.1	year 1.9	needHelp 1.9	decline -1.9	waiting -1.9	help -1.9	cancel 1.9	plan -1.8	leave -1.7	my-data -1.7	home -1.6	pause -1.6	missed 1.5	snooze -1.5	settings -1.5	breaks -1.4	proof -1.4	nominations -1.3	match -1.3	district -1.2	schedule 1.2	import -1.2	partner -1.1	broadcast -1.1	export -1.1	roster -1.1	nominate -1.1	checklist -1.0	digest -1.0	texts -1.0	setup -1.0	ideas -1.0	unreachable -1.0	workspaces -1.0	board -1.0	retention -1.0	audit -0.9	offices -0.9	link -0.9	channels -0.9	directors -0.8	neighbors -0.8	none -0.6	skip -0.5	overdue -0.5	status -0.5
call #	schedule 1.9	none -1.5	log 1.2	missed -0.5
call DAY	schedule 2.3	none -1.1	log -1.0
call about	needHelp 1.1
call again	log 0.5	missed 0.4
call and	missed 1.4	none -0.6
call back	year 2.8	schedule 0.6	none -0.6	log -0.5
call but	missed 0.9
call complete	log 2.6	schedule -1.1
call done	log 1.0
call far	none 3.0	missed -1.2	log -0.9
call fell	missed 2.6	log -0.9	cancel -0.6
call from	log 1.0
call has	log 0.9
call have	report 2.8	none -0.9
call i	schedule 1.4	none -0.6
call is	log 3.2	none -0.9	needHelp -0.8	status -0.7	year -0.6	cancel -0.4
call it	cancel 1.3	skip 1.3	log -0.7
call me	needHelp 3.7	none 3.3	missed -2.9	cancel -1.7	schedule -1.4	log -1.0	waiting -1.0	status -0.9	help -0.5	report -0.5	accept -0.5	year -0.4
call never	missed 1.0	log -0.5
call off	cancel 1.5	none -0.8	log -0.6
call on	schedule -2.3	status 2.2	log 0.9	none -0.4
call please	cancel 2.3	missed 1.4	none -0.8	needHelp -0.5	schedule -0.4
call snow	none 0.7
call thanks	missed 2.4	none -0.9
call this	none 2.4	needHelp -0.7
call to	schedule 1.6	needHelp 1.1	cancel -0.6	none -0.5
call today	log 1.4
call took	log 0.5
call was	log 1.8	none -1.2	missed -0.5
call went	log 2.6	none -2.2
call with	log 1.5	none -0.6	missed -0.6
call yesterday	log 1.6	none -0.4
call:	log 1.0
call: DAY	log 1.0
called	overdue 3.3	none 3.1	log -1.3	status -1.2	partner -1.2	schedule -0.8	missed 0.7	unreachable -0.7	report -0.7	plan -0.7	home -0.6	audit -0.6	cancel -0.6	roster -0.6	accept -0.5	offices -0.5	pause -0.5	settings -0.5	match -0.5	help -0.5	ideas -0.5	nominations -0.4	proof -0.4	snooze -0.4
called NAME	log 1.1	none -0.5
called but	missed 1.0
called me	none 2.7	needHelp -0.7
called my	needHelp 2.1	none 1.6	log -0.7
called number	none 2.9	log -0.8
came	log 1.6	cancel 1.5	none 1.5	missed 1.3	schedule -1.3
came by	log 0.8
came over	log 2.5	none -1.1
came up	cancel 1.8	none -0.5
can	plan -2.4	status -2.2	needHelp 2.2	nominate 2.1	missed -2.0	my-data 1.9	link 1.8	offices 1.6	pause -1.5	ideas -1.5	report -1.5	cancel 1.4	import -1.4	nominations -1.4	breaks -1.3	board -1.3	year -1.3	export -1.3	digest -1.3	directors -1.2	accept 1.2	checklist -1.2	retention -1.2	home -1.1	neighbors -1.1	overdue -1.1	channels -1.0	help 1.0	schedule 1.0	waiting -1.0	log 1.0	roster -0.9	settings -0.9	leave 0.8	snooze -0.8	setup -0.8	audit -0.8	none 0.6	texts -0.5	partner 0.5	match 0.4
can NAME	my-data 1.5	schedule 1.3	plan -0.4
can be	cancel 1.4	schedule 0.6	leave -0.5
can call	needHelp 1.6	none -0.5
can come	cancel 1.4	schedule 1.2	accept -0.7
can continue	leave 1.1
can do	accept 3.5	decline -3.2	help 2.3	schedule 1.1	none -0.8	cancel -0.6	export -0.6	status -0.4
can get	cancel 1.0	partner 0.8	needHelp -0.7
can he	decline 2.0
can help	needHelp 3.4	none -1.1	help -0.8	partner -0.6	my-data -0.6	status -0.4
can i	schedule -3.2	nominate 2.6	needHelp 2.6	leave 2.3	broadcast 1.9	my-data -1.6	help 1.4	match -1.3	cancel -1.3	none -1.2	status -1.1	settings 1.1	partner 1.0	accept -1.0	plan 0.9	report 0.9	ideas -0.8	decline -0.7	proof -0.7	waiting -0.6	import -0.5	texts -0.5	offices -0.5	export -0.4	pause -0.4
can make	cancel 1.6
can meet	schedule 2.5	none -1.0
can my	my-data 2.1	none -0.4
can not	link 2.1	cancel 1.8	none -1.6	snooze 1.6	accept -1.6	missed -1.5	district 1.4	log -1.2	unreachable 1.2	skip -1.0	needHelp 0.9	overdue -0.8	settings -0.8	help -0.8	leave 0.8	my-data -0.8	status -0.7	proof -0.7	nominate -0.6	pause -0.6	directors -0.6	nominations -0.5	offices -0.5	broadcast -0.5	report -0.5	match -0.5	plan -0.5	texts -0.5	breaks -0.5	partner 0.5	export -0.5	home -0.4	roster -0.4	waiting -0.4	decline 0.4	audit -0.4
can offer	schedule 0.5
can print	proof 1.6
can publish	offices 1.8
can reach	partner 1.5	needHelp -0.4
can read	my-data 2.3
can see	my-data 1.5
can somebody	needHelp 0.9
can stay	leave 0.6
can talk	needHelp 2.4	none -0.7	help -0.5
can to	help 1.2
can use	accept 2.7	workspaces 1.7	schedule -1.1
can we	cancel -2.3	schedule 2.0	needHelp -1.8	none 1.6	log -1.4	skip 1.4	status -1.4	unreachable 1.0	my-data -0.7	decline -0.5	snooze -0.5	pause -0.4	accept -0.4
can you	none 3.3	match 2.6	accept -2.0	cancel -1.7	needHelp -1.6	decline -0.9	partner -0.8	nominate -0.8	my-data -0.7	proof -0.6	leave -0.6	settings -0.6	pause -0.6	report -0.5	log 0.5	export -0.5
cancel	cancel 2.6	leave -1.8	status -1.5	schedule -1.5	log -1.4	needHelp -1.3	missed -1.3	help -1.3	accept -1.2	home -1.1	partner -1.0	pause -1.0	decline -1.0	plan -1.0	settings -0.8	district -0.8	import -0.8	match -0.8	snooze -0.7	proof -0.7	ideas -0.7	waiting -0.7	my-data -0.6	breaks -0.6	unreachable -0.6	report -0.6	nominate -0.6	export -0.6	overdue -0.6	broadcast -0.5	texts -0.5	roster -0.5	year -0.5	offices -0.5	skip 0.5	checklist -0.5	workspaces -0.5	board -0.5	digest -0.5	directors -0.4	link -0.4	nominations -0.4	channels -0.4
cancel DAY	cancel 2.0	none -1.5	skip -0.4
cancel anything	none 1.0
cancel final	skip 3.3	cancel -3.1
cancel i	none 1.3
cancel my	cancel 1.6	skip -0.6	none 0.6
cancel on	none 1.1
cancel our	cancel 1.2
cancel please	cancel 2.5	none -0.9	skip -0.6	help -0.4
cancel teh	cancel 1.2
cancel tomorrow	cancel 0.6
cancel visit	cancel 1.6
canceling	none 1.7	leave -0.8
canceling program	none 1.7	leave -0.8
cancelled	cancel 0.9
car	none 1.1	cancel 0.6
car broke	cancel 0.6
cards	none 2.5	cancel -0.4
cards go	none 1.9
careers	leave 1.1	cancel -0.5
careers and	leave 1.1	cancel -0.5
carried	log 0.4
carried myself	log 0.4
cases	waiting 3.9	overdue -0.4
catch	status 2.9	digest 2.2	snooze -0.8	none -0.6	missed -0.5
catch me	status 2.9	digest 2.2	snooze -0.8	none -0.6	missed -0.5
caught	status 1.6	log 0.5
caught up	status 1.6	log 0.5
cedar	district 2.3	nominations 1.5	nominate 1.1	none -0.6
cedar county	district 2.3	nominations 1.5	nominate 1.1	none -0.6
cell	partner 3.3	needHelp -1.7	none -0.5	log -0.5	schedule -0.5	snooze -0.4
central	settings 3.0	accept -1.2	snooze -0.5	leave -0.5	decline -0.4	needHelp -0.4	schedule -0.4
central time	settings 3.0	accept -1.2	leave -0.4	snooze -0.4
certificate	proof 4.6	none -1.5	settings -1.1	status -0.9	partner -0.6	help -0.5	home -0.5	roster -0.5	leave -0.5	needHelp -0.4
chairs	none 3.6	schedule -1.2	log -0.9	needHelp -0.6	waiting -0.5	decline -0.5
change	status -2.7	texts 2.4	digest 2.2	settings 1.7	needHelp 1.6	breaks -1.5	nominate -1.3	import -1.1	none 1.1	match -1.1	home -1.1	leave -1.0	directors -0.9	setup -0.8	unreachable -0.8	neighbors 0.8	snooze -0.8	retention -0.8	district -0.7	overdue 0.7	workspaces -0.7	export -0.7	waiting -0.7	channels -0.7	partner -0.7	roster -0.7	offices -0.7	schedule 0.6	help 0.6	ideas 0.6	checklist -0.6	link -0.5	audit -0.5	board -0.5	plan -0.4	cancel 0.4
change anything	none 1.0
change date	schedule 2.0	log -0.5
change due	year 1.2
change it	none 0.4
change my	log 3.6	settings 1.2	none -0.8	schedule -0.8	texts -0.5	needHelp -0.4
change our	texts 1.4	plan 1.2
change partners	needHelp 2.8	schedule -0.5
change time	schedule 4.3	settings -2.2	log -1.0	none -1.0	texts -0.9
change what	texts 1.4
change when	settings 1.6	texts -0.6
changed	digest 4.3	status -0.9	help -0.5	needHelp -0.5
changing	leave 1.1	cancel -0.5
changing careers	leave 1.1	cancel -0.5
channel	channels 3.9	settings -2.2	none -1.3	schedule -1.1	status -1.0	district -0.9	unreachable -0.8	report -0.6	breaks -0.6	texts -0.6	help -0.6	match -0.6	waiting -0.6	checklist -0.6	overdue -0.6	digest -0.6	import -0.6	directors -0.5	nominations -0.5	workspaces -0.5	year -0.5	log -0.5	accept -0.5	board -0.5	missed -0.5	nominate -0.5	setup -0.5	retention -0.4	broadcast -0.4
channel are	channels 2.7	status -0.5
channel each	channels 1.8
channels	channels 5.4	none -0.9	offices -0.5	checklist -0.5	waiting -0.5	roster -0.5	workspaces -0.5	home -0.4	unreachable -0.4	board -0.4
channels are	channels 2.6
charge	needHelp 2.2	none -0.5
chat	none 1.6	my-data 1.4
chatted	log 4.4	none -1.3	status -0.6	district -0.4	schedule -0.4
check	cancel 3.5	plan 3.1	none 2.6	log 2.3	schedule -2.0	help -1.0	home -0.9	overdue -0.8	my-data -0.7	partner -0.6	missed -0.6	pause -0.6	settings -0.5	accept -0.5
check off	log 2.8	cancel -0.7	none -0.5	missed -0.4
check with	snooze 1.4
checking	log 2.3	cancel -0.8	schedule -0.4
checking off	log 2.3	cancel -0.8	schedule -0.4
checklist	checklist 5.2	none -0.9	unreachable -0.5
chewed	log 1.0
chewed fat	log 1.0
chicken	none 0.8
chicken and	none 0.8
chili	none 0.8
chili supper	none 0.8
choose	accept 1.7	status 1.7	snooze -0.6
christmas	none 2.5
circle	snooze 2.9	schedule -0.8	accept -0.8	none -0.6
circle back	snooze 2.9	schedule -0.8	accept -0.8	none -0.6
class	log 1.3	schedule -0.4
class and	cancel 0.4
class at	log 1.4
classes	log 1.5
clear	schedule 2.1	none -0.8	cancel -0.6
clear DAY	schedule 2.0	none -0.6	cancel -0.5
closed	breaks 2.7	neighbors 2.2	cancel 1.9	schedule -1.9	broadcast 1.8	status -1.8	district -1.1	none 0.8	log -0.7	directors -0.6	accept -0.6	help -0.5	report -0.4	decline -0.4	year -0.4	home -0.4
closed #	cancel 1.6	none -0.5
closed DAY	cancel 1.2
closed for	breaks 2.7	none -1.9	cancel 1.4
closed next	cancel 1.6
closed tomorrow	none 3.4	status -1.2	schedule -0.6	cancel -0.5
closing	skip 4.2	decline -2.5	none -0.9
closing meeting	skip 3.1	none -0.8
clue	help 2.0
coach	none 3.0	schedule -0.6	accept -0.4
coach wants	none 0.9	schedule -0.4
code	link 3.7	none -2.1	report -1.0	needHelp -0.7	match -0.6	snooze -0.5
code for	link 3.0	report -0.6
coffee	none 2.3	report -0.7	partner -0.4
coffee matching	none 1.1
cole	nominate 2.7	none -0.5
cole from	nominate 0.7
collide	decline 1.8	none -0.5
collide with	decline 1.8	none -0.5
come	schedule 2.2	status -1.8	cancel 1.5	accept -1.4	needHelp -1.4	leave -1.1	missed 1.0	decline -1.0	log -0.9	snooze 0.8	none 0.7	partner -0.5	settings -0.5	overdue -0.4	unreachable -0.4	plan -0.4
come DAY	cancel 0.9	schedule 0.7
come at	missed 1.2
come by	schedule 1.8	none -0.8
come next	schedule 2.0	status -0.6
come on	schedule 1.6	cancel 0.9	none -0.6
come over	schedule 1.2
come see	cancel 0.4
come to	missed 1.3	schedule 0.7	cancel -0.5
come tomorrow	cancel 0.8
comes	import 2.5	status 2.5	none -0.5
comes after	status 1.2
comes spreadsheet	import 2.2
coming	cancel 3.6	status 2.2	snooze -1.9	decline -1.9	needHelp -1.7	settings -1.2	missed -1.1	log -1.1	partner -1.0	schedule -0.9	accept -0.8	setup 0.7	export -0.6	directors -0.6	unreachable -0.5	pause 0.5	proof -0.5	breaks -0.5	leave -0.5	skip -0.5	overdue -0.5	district -0.4	waiting -0.4	ideas -0.4
coming DAY	cancel 1.3	none -0.4
coming next	cancel 0.8	pause 0.4
coming on	cancel 0.5
coming to	cancel 0.9
coming up	status 1.7	help 1.1	none 1.1	texts 1.0	leave 0.8	setup 0.8	snooze -0.7	log -0.6	decline -0.6	broadcast 0.5	pause 0.4
commands	help 2.7	none -0.6
commands are	help 1.1
comments	my-data 3.3	none -1.6
comments private	my-data 2.0	none -0.4
commissioner	report 2.5
companion	partner 1.6	none -0.8
complete	log 2.6	schedule -1.1
completed	log 2.2	report 1.2	none -0.7	partner -0.6	proof -0.4
completed our	log 0.4
completed phone	log 2.0	partner -0.5
computer	help 3.0	status -0.6	link -0.6	none 0.4
concert	none 1.2	schedule -0.6
concert DAY	none 1.2	schedule -0.6
conference	none 1.6	schedule -0.6
confidential	my-data 3.4	none -1.4	status -1.4	help -1.1
confirm	status 2.3	accept 1.2
confirmed	accept 4.1	status 1.2	none -0.8	home -0.7
congratulations	none 3.1	partner -0.6
connect	link 5.5	missed 1.8	unreachable -1.6	none -0.6	match -0.5	schedule -0.5
connected	workspaces 3.3	report -0.8	status -0.7	none -0.6
contact	partner 2.4	settings 2.2	none -1.2	needHelp 0.8	snooze -0.5	log -0.5
contact info	partner 1.9	needHelp -0.4
contact me	settings 2.3	needHelp 1.1	partner -0.6	none -0.5	snooze -0.4
continue	leave 4.3	none -2.1	cancel -2.0	needHelp -1.6	decline -1.2	snooze -0.5
continue with	leave 2.2	needHelp -0.5	snooze -0.4
continuing	leave 2.2	cancel -1.3	decline -0.6
contract	none 3.7	schedule -0.7	retention -0.7	district -0.4
contraption	help 0.5
convenient	decline 0.4
convenient for	decline 0.4
cool	accept 4.2	none 2.6	decline -1.2	leave -0.8	cancel -0.6	needHelp -0.5	partner -0.4
coordinator	offices 3.7	needHelp 2.2	none -2.0	waiting -1.3	roster -1.3	partner -1.3	overdue -0.9	status -0.8	home -0.8	my-data -0.6	audit -0.6	help -0.6	match -0.5	report -0.5	nominations -0.5	texts -0.5	unreachable -0.5	log -0.4	import -0.4
coordinator rights	offices 2.0	needHelp -0.4
coordinator thank	offices 1.3
coordinator too	offices 2.4	needHelp -0.4
coordinators	offices 3.2	needHelp 2.4	none -0.6
coordinators email	needHelp 2.8	none -0.4
copier	none 1.9
copier is	none 1.4
copier needs	none 1.5
copy	export 1.8
copy of	export 1.8
correct	log 2.5	settings 1.3	none -0.8
correct my	log 2.0	settings 1.3	none -0.6
could	decline 2.9	needHelp 2.7	accept -2.4	nominate 2.2	schedule 2.1	help -2.0	cancel -1.8	snooze -1.6	status -1.4	log -1.2	waiting -1.0	settings -0.9	pause -0.9	missed -0.9	plan -0.7	my-data -0.6	match -0.6	home -0.6	report -0.6	leave -0.6	none -0.5	ideas -0.5	year -0.5	setup -0.5	import -0.5	proof -0.5	digest -0.5	breaks -0.5	roster -0.4
could NAME	schedule 2.4	decline 1.7	partner -0.5	needHelp -0.4	none -0.4	snooze -0.4
could come	schedule 1.0
could do	schedule 2.2	accept -1.1	decline -0.5	none -0.4	needHelp -0.4
could he	decline 2.0	schedule 0.7	none -0.6	snooze -0.6
could meet	schedule 1.3
could she	decline 2.4	schedule -1.1
could somebody	needHelp 1.9	none 0.7	nominate -0.4
could we	nominate 3.0	none -2.2	schedule 2.0	decline -1.1	status -0.7	needHelp -0.6	cancel -0.5
could you	none 2.2	decline 1.5	needHelp -0.8	partner 0.8	export 0.6	help -0.4
counselor	none 4.3	cancel -1.1	log -1.1	missed -0.5	status -0.4	schedule -0.4
counselor is	none 2.6	cancel -1.0
count	district 2.7	cancel 2.7	none -1.4	leave 1.4	accept 1.1	schedule -0.8	pause -0.6	snooze -0.6	status -0.5	log -0.5	needHelp -0.4
count maury	district 2.0
count me	cancel 2.8	leave 1.5	accept 1.4	none -1.2	pause -0.6	schedule -0.5	snooze -0.5
county	district 2.4	breaks 2.2	neighbors 1.9	board 1.8	none -1.4	directors 0.9	report -0.8	log -0.8	schedule -0.8	needHelp -0.6	import -0.6	cancel -0.6	status -0.6	match -0.5	leave -0.5	checklist -0.5	nominations 0.5	overdue -0.5	accept -0.4	partner -0.4	waiting -0.4	settings -0.4	nominate 0.4	roster 0.4
county add	breaks 0.6
county for	breaks 0.7
county in	district 2.8	nominations -0.5	breaks -0.4
county is	nominations 1.9	breaks 1.3
county up	district 2.3
couple	snooze 1.3	decline -0.6	log 0.5
couple hours	log 0.6
court	status 3.1	none -1.4
cover	cancel 0.4
cover class	cancel 0.4
covered	snooze 1.1
covered up	snooze 1.1
covering	none 0.9
covering lunch	none 0.9
coworker	offices 1.6
coworker as	offices 1.6
crazy	needHelp 1.7	export 1.3	log 1.1	schedule -0.9	plan 0.8	decline -0.7	snooze 0.6
crazy with	needHelp 1.7	export 1.3	log 1.1	schedule -0.9	plan 0.8	decline -0.7	snooze 0.6
create	setup 4.3	match 1.6	none -1.2	plan 0.9	needHelp -0.6	overdue -0.4
credit	proof 4.2	home -1.6	none -1.5	status -0.6	report -0.6	needHelp -0.5	accept -0.5	partner -0.5
credit for	proof 0.8
csv	import 3.6	none -1.0	schedule -0.4	needHelp -0.4
cue accept	none -4.2	home -4.0	accept 3.1	cancel -1.9	log -1.6	needHelp -1.5	snooze -1.5	schedule -1.5	plan -1.4	leave -1.3	partner -1.2	settings -1.2	help 1.2	status -1.0	unreachable -1.0	pause -1.0	texts -0.9	match -0.9	proof -0.9	my-data -0.9	skip -0.9	breaks -0.8	audit -0.8	report -0.8	overdue -0.8	roster -0.7	district -0.7	waiting -0.7	board 0.7	import -0.7	ideas -0.7	nominations -0.7	export -0.6	digest -0.6	offices -0.6	year -0.6	broadcast -0.6	checklist -0.6	workspaces -0.5	nominate -0.5	directors -0.5	channels -0.5	neighbors -0.5	setup -0.5	retention -0.5
cue cancel	schedule -2.7	log -2.6	cancel 2.4	missed -2.4	needHelp -2.3	status -2.2	decline -2.0	accept -1.9	snooze -1.7	help -1.7	skip 1.6	home -1.6	partner -1.4	settings -1.4	unreachable -1.3	plan -1.3	leave -1.2	pause -1.2	import -1.1	proof -1.1	report -1.1	ideas -1.1	none -1.1	link -1.1	waiting -1.1	my-data -1.0	match -1.0	export -0.9	overdue -0.9	breaks -0.9	year -0.9	nominate -0.9	texts -0.9	nominations -0.9	broadcast -0.8	directors -0.8	checklist -0.8	digest -0.8	roster -0.8	board -0.8	offices -0.7	workspaces -0.7	channels -0.7	retention -0.7	audit -0.7	neighbors -0.7	setup -0.6
cue decline	none -2.5	decline 2.3	accept -2.0	needHelp -1.8	help -1.6	cancel -1.4	missed -1.0	snooze -0.9	broadcast 0.9	leave -0.9	pause -0.8	settings -0.8	status -0.8	home -0.8	unreachable -0.7	partner -0.7	directors -0.7	log -0.6	plan -0.6	skip -0.5	match -0.5	board -0.5	my-data -0.5	ideas -0.4	overdue -0.4	report -0.4	export -0.4	proof -0.4	texts -0.4
cue export	export 2.7	help -2.2	none -1.9	status -1.8	partner -1.1	my-data 1.0	needHelp -0.9	schedule -0.8	waiting -0.8	report -0.8	pause -0.6	decline -0.6	home -0.6	settings -0.6	cancel -0.5	retention -0.5	plan -0.5	missed -0.5	accept -0.5	log -0.4	snooze -0.4	digest -0.4
cue help	help 2.9	none -2.7	waiting -2.2	status -2.1	partner -1.7	schedule -1.5	home -1.5	settings -1.4	report -1.4	leave -1.4	setup -1.3	board -1.3	accept -1.3	log -1.1	proof -1.1	checklist -1.0	plan -1.0	decline -0.9	my-data -0.8	snooze -0.8	match -0.8	import -0.8	cancel -0.8	texts -0.7	digest -0.7	export -0.7	offices -0.7	ideas -0.7	overdue -0.7	workspaces -0.7	district -0.7	roster -0.7	year -0.6	breaks -0.6	nominate -0.6	pause -0.6	missed -0.6	unreachable -0.6	nominations -0.5	retention -0.5	channels -0.5	broadcast -0.5	directors -0.5	neighbors -0.5	audit -0.5	skip -0.4
cue home	none -3.9	home 3.3	accept -2.7	unreachable -2.1	help -1.6	schedule -1.5	offices -1.5	waiting -1.5	board -1.5	overdue -1.4	checklist -1.4	roster -1.4	directors -1.4	partner -1.4	status -1.4	texts -1.3	district -1.3	log -1.3	digest -1.2	plan -1.2	workspaces -1.2	cancel -1.2	report -1.1	needHelp -1.1	breaks -1.1	year -1.0	pause -1.0	broadcast -1.0	my-data -1.0	settings -1.0	match -1.0	nominations -0.9	proof -0.9	snooze -0.9	channels -0.9	decline -0.8	leave -0.8	setup -0.8	nominate -0.7	missed -0.7	neighbors -0.7	ideas -0.6	import -0.6	link -0.6	retention -0.5	audit -0.5	skip -0.5	export -0.4
cue leave	leave 2.6	schedule -1.5	partner -1.2	accept -1.2	log -1.2	status -1.2	missed -1.1	help -1.1	snooze -1.1	settings -1.0	decline -1.0	nominate -0.9	import -0.8	plan -0.8	pause -0.8	waiting -0.8	ideas -0.7	report -0.6	match -0.6	export -0.6	home -0.6	proof -0.5	nominations -0.5	setup -0.5	roster -0.4	skip -0.4	breaks -0.4
cue log	overdue 2.9	schedule -2.6	cancel -2.5	needHelp -2.2	log 2.2	partner -1.9	home -1.8	help -1.7	accept -1.7	settings -1.7	proof -1.7	leave -1.7	waiting -1.6	unreachable -1.6	district -1.5	decline -1.5	missed -1.5	report -1.5	snooze -1.4	ideas -1.4	breaks -1.4	status -1.4	nominations -1.3	year -1.3	skip -1.3	directors -1.3	match -1.3	import -1.2	nominate -1.2	digest -1.2	roster -1.2	texts -1.1	export -1.1	checklist -1.1	offices -1.1	workspaces -1.0	board -1.0	none 0.9	neighbors -0.9	channels -0.9	setup -0.8	retention 0.8	my-data -0.7	link 0.5
cue missed	none -3.3	missed 2.5	log -2.1	cancel -1.7	schedule -1.7	partner -1.6	status -1.5	unreachable -1.4	decline -1.2	accept -1.1	pause -1.0	snooze -1.0	skip -0.9	leave -0.9	settings -0.8	help -0.8	overdue 0.7	match -0.7	directors -0.7	plan -0.7	home -0.7	proof -0.7	waiting -0.7	report -0.7	district -0.6	roster -0.6	nominations -0.6	broadcast -0.6	export -0.6	texts -0.6	ideas -0.6	breaks -0.6	needHelp -0.5	audit -0.5	digest -0.5	year -0.5	board -0.5	my-data -0.5	link -0.4	workspaces -0.4	checklist -0.4	offices -0.4	nominate -0.4
cue needHelp	needHelp 2.8	none -2.7	partner -2.0	help -1.9	schedule -1.8	status -1.8	cancel -1.7	overdue -1.6	log -1.4	accept -1.2	waiting 1.2	leave -1.1	home -1.1	proof -1.1	decline -1.0	snooze -0.9	plan -0.9	missed -0.9	report -0.8	import -0.8	nominate -0.8	match -0.8	export -0.7	pause -0.7	offices -0.6	broadcast -0.6	settings -0.6	skip -0.5	breaks -0.5	ideas -0.5	my-data -0.5	unreachable -0.5	texts -0.5	checklist -0.4	link -0.4
cue partner	partner 2.7	none -2.7	status -2.6	needHelp -2.4	audit -1.7	help -1.7	log -1.6	schedule -1.6	missed -1.5	cancel -1.4	match -1.4	unreachable -1.4	settings -1.3	leave -1.3	plan -1.3	nominations -1.3	proof -1.2	accept -1.2	my-data -1.1	decline -1.1	report -1.0	ideas -0.9	waiting -0.9	overdue -0.9	export -0.9	snooze -0.8	home -0.8	offices -0.8	board -0.8	pause -0.7	roster -0.7	import -0.6	digest -0.6	link -0.5	nominate -0.5	directors -0.5	neighbors -0.5	checklist -0.5	year -0.5	breaks -0.5	skip -0.5	workspaces -0.4	texts -0.4	retention -0.4	setup -0.4
cue pause	pause 2.5	snooze -2.1	cancel -2.0	schedule -2.0	status -1.9	settings 1.6	accept -1.6	leave -1.6	needHelp -1.5	decline -1.5	home -1.4	log -1.4	help -1.4	missed -1.3	texts -1.2	partner -1.2	none -1.1	skip -1.0	breaks -1.0	plan -0.9	match -0.9	broadcast -0.9	proof -0.9	waiting -0.8	my-data -0.8	district -0.8	export -0.8	overdue -0.8	digest -0.8	channels -0.7	board -0.7	report -0.7	directors -0.7	retention -0.7	setup -0.7	import -0.7	ideas -0.7	checklist -0.6	roster -0.6	link -0.6	year -0.6	nominate -0.6	nominations -0.6	offices -0.6	unreachable -0.6	audit -0.6	workspaces -0.5	neighbors -0.5
cue plan	none -3.0	plan 3.0	schedule -2.5	status -2.5	log -2.0	partner -2.0	home -1.9	needHelp -1.8	settings -1.8	audit -1.7	help -1.7	cancel -1.6	proof -1.6	decline -1.5	export -1.5	leave -1.4	missed -1.3	report -1.3	snooze -1.3	import -1.2	match -1.2	waiting -1.2	roster -1.1	unreachable -1.1	nominate -1.1	district -1.1	ideas -1.0	texts -1.0	broadcast -1.0	pause -1.0	overdue -1.0	retention -1.0	board -1.0	nominations -0.9	skip -0.9	breaks -0.9	digest -0.8	setup -0.8	offices -0.8	accept 0.8	workspaces -0.7	year -0.7	checklist -0.7	channels -0.7	neighbors -0.7	link -0.6	directors -0.6	my-data 0.4
cue schedule	schedule 2.4	accept -2.4	setup 2.1	partner -2.1	texts 2.1	year 2.1	help -1.9	proof -1.9	overdue -1.9	plan -1.9	report -1.8	cancel -1.8	import -1.7	pause -1.7	leave -1.7	ideas -1.7	waiting -1.6	skip -1.6	my-data -1.5	needHelp -1.5	district -1.5	broadcast -1.5	unreachable -1.4	missed -1.4	board -1.3	roster -1.2	offices -1.2	neighbors -1.2	directors -1.2	breaks -1.2	retention -1.2	link -1.1	log 1.1	home -1.1	export -1.1	nominations -1.0	checklist -0.9	status -0.9	match -0.9	audit -0.8	settings 0.7	nominate -0.5	none -0.5	decline 0.5
cue settings	settings 3.5	schedule -3.0	channels 1.8	none -1.7	log -1.5	proof -1.4	status -1.3	needHelp -1.2	district -1.1	help -1.1	texts -1.0	pause -1.0	home -0.9	plan -0.8	digest -0.8	cancel -0.8	waiting -0.8	audit -0.8	decline -0.8	accept -0.7	match -0.7	partner -0.7	missed 0.7	unreachable -0.6	snooze -0.6	report -0.6	nominate -0.5	board -0.5	my-data -0.5	overdue -0.5	import -0.5	offices -0.5	roster -0.5	breaks -0.5	leave -0.5	year -0.5	workspaces -0.5	checklist -0.4	skip -0.4	nominations -0.4
cue skip	skip 2.3	none -1.8	log -0.9	schedule -0.8	status -0.6	missed -0.6	leave -0.5	decline -0.5	needHelp -0.5
cue snooze	snooze 2.6	none -1.9	schedule -1.3	accept -1.0	status -0.9	home -0.9	pause -0.8	cancel -0.8	decline -0.7	settings -0.6	partner -0.5
cue status	none -3.6	partner -2.6	schedule -2.6	status 2.5	year -2.4	report -2.1	cancel -2.0	snooze -1.9	home -1.9	overdue -1.9	missed -1.8	match -1.7	export -1.7	decline -1.6	accept -1.6	digest -1.5	ideas -1.5	settings -1.4	nominations -1.3	roster -1.3	pause -1.3	setup -1.2	proof -1.2	audit -1.2	texts -1.2	district -1.1	unreachable -1.1	broadcast -1.1	skip -1.1	breaks -1.1	retention -1.1	nominate -1.0	neighbors -1.0	workspaces -1.0	offices -1.0	directors -0.9	channels -0.8	leave -0.8	link -0.8	import -0.7	my-data 0.7	log -0.6	plan -0.5	waiting -0.4
cue sure accept	none -4.0	home -3.7	accept 3.0	cancel -1.7	schedule -1.6	help -1.3	log -1.3	board 1.2	snooze -1.2	plan -1.1	decline -1.0	needHelp -0.9	partner -0.9	pause -0.7	match -0.7	unreachable -0.7	missed 0.7	leave -0.7	settings -0.7	audit -0.6	status -0.6	breaks -0.6	skip -0.6	my-data -0.5	texts -0.5	overdue -0.5	waiting -0.5	proof -0.4	export -0.4	roster -0.4	district -0.4	report -0.4	import -0.4
cue sure cancel	schedule -2.7	log -2.5	cancel 2.4	needHelp -2.3	missed -2.3	status -2.2	decline -2.0	accept -1.9	snooze -1.7	help -1.7	skip 1.6	home -1.6	partner -1.4	settings -1.4	unreachable -1.3	plan -1.3	leave -1.1	import -1.1	pause -1.1	proof -1.1	ideas -1.1	report -1.1	link -1.1	waiting -1.1	my-data -1.0	match -1.0	none -1.0	overdue -0.9	export -0.9	breaks -0.9	nominate -0.9	year -0.9	texts -0.9	nominations -0.8	broadcast -0.8	directors -0.8	checklist -0.8	digest -0.8	roster -0.8	board -0.8	offices -0.7	workspaces -0.7	channels -0.7	retention -0.7	audit -0.7	neighbors -0.7	setup -0.6
cue sure decline	none -2.5	decline 2.3	accept -2.0	needHelp -1.8	help -1.6	cancel -1.4	missed -1.0	snooze -0.9	broadcast 0.9	leave -0.8	pause -0.8	settings -0.8	status -0.8	home -0.8	unreachable -0.7	partner -0.7	directors -0.7	log -0.6	plan -0.5	skip -0.5	match -0.5	board -0.5	my-data -0.4	ideas -0.4	overdue -0.4	report -0.4	export -0.4	proof -0.4
cue sure export	export 2.7	help -2.2	none -1.9	status -1.8	partner -1.1	my-data 1.0	needHelp -0.9	schedule -0.8	waiting -0.8	report -0.8	pause -0.6	decline -0.6	home -0.6	settings -0.6	cancel -0.5	retention -0.5	plan -0.5	missed -0.5	accept -0.5	log -0.4	snooze -0.4	digest -0.4
cue sure help	help 2.8	none -2.6	status -2.0	waiting -1.9	needHelp -1.7	partner -1.6	home -1.4	schedule -1.3	settings -1.2	report -1.1	proof -1.0	setup -1.0	log -0.9	board -0.9	leave -0.9	accept -0.9	plan -0.8	checklist -0.8	snooze -0.7	my-data -0.7	decline -0.6	export -0.6	import -0.6	overdue -0.6	digest -0.6	roster -0.6	cancel -0.6	offices -0.6	district -0.6	texts -0.6	workspaces -0.6	ideas -0.6	breaks -0.5	year -0.5	unreachable -0.5	retention -0.5	match -0.5	nominations -0.5	channels -0.4	nominate -0.4	missed -0.4	directors -0.4	neighbors -0.4	pause -0.4
cue sure home	none -3.9	home 3.3	accept -2.7	unreachable -2.1	help -1.6	schedule -1.5	offices -1.5	waiting -1.5	board -1.5	overdue -1.4	checklist -1.4	roster -1.4	directors -1.4	partner -1.4	status -1.4	texts -1.3	district -1.3	log -1.3	digest -1.2	plan -1.2	workspaces -1.2	cancel -1.2	report -1.1	needHelp -1.1	breaks -1.1	year -1.0	pause -1.0	broadcast -1.0	my-data -1.0	settings -1.0	match -1.0	nominations -0.9	proof -0.9	snooze -0.9	channels -0.9	decline -0.8	leave -0.8	setup -0.8	nominate -0.7	missed -0.7	neighbors -0.7	ideas -0.6	import -0.6	link -0.6	retention -0.5	audit -0.5	skip -0.5	export -0.4
cue sure leave	leave 2.6	schedule -1.5	partner -1.2	accept -1.2	log -1.2	status -1.2	missed -1.1	help -1.1	snooze -1.1	settings -1.0	decline -1.0	nominate -0.9	import -0.8	plan -0.8	pause -0.8	waiting -0.8	ideas -0.7	report -0.6	match -0.6	export -0.6	home -0.6	proof -0.5	nominations -0.5	setup -0.5	roster -0.4	skip -0.4	breaks -0.4
cue sure log	cancel -2.3	log 2.2	schedule -2.1	none -1.7	retention 1.6	help -1.5	settings -1.4	partner -1.4	home -1.4	audit 1.3	proof -1.3	waiting -1.3	leave -1.3	link 1.3	unreachable -1.2	accept -1.2	decline -1.2	year -1.2	missed -1.1	breaks -1.1	district -1.1	pause -1.1	status -1.0	nominate -1.0	nominations -1.0	broadcast 1.0	snooze -0.9	plan -0.9	import -0.9	directors -0.9	match -0.9	needHelp -0.9	ideas -0.9	checklist -0.8	texts -0.8	board -0.8	export -0.8	roster -0.8	digest -0.8	workspaces -0.7	channels -0.7	offices -0.7	setup -0.7	neighbors -0.7	skip -0.6
cue sure missed	none -3.3	missed 2.5	log -2.1	cancel -1.7	schedule -1.7	partner -1.6	status -1.5	unreachable -1.4	decline -1.2	accept -1.1	pause -1.0	snooze -1.0	skip -0.9	leave -0.9	settings -0.8	help -0.8	overdue 0.7	match -0.7	directors -0.7	plan -0.7	home -0.7	proof -0.7	waiting -0.7	report -0.7	district -0.6	roster -0.6	nominations -0.6	broadcast -0.6	export -0.6	texts -0.6	ideas -0.6	breaks -0.6	needHelp -0.5	audit -0.5	digest -0.5	year -0.5	board -0.5	my-data -0.5	link -0.4	workspaces -0.4	checklist -0.4	offices -0.4	nominate -0.4
cue sure needHelp	needHelp 2.8	none -2.7	partner -2.0	help -1.9	schedule -1.8	status -1.8	cancel -1.7	overdue -1.6	log -1.4	accept -1.2	waiting 1.2	leave -1.1	home -1.1	proof -1.1	decline -1.0	snooze -0.9	plan -0.9	missed -0.9	report -0.8	import -0.8	nominate -0.8	match -0.8	export -0.7	pause -0.7	offices -0.6	broadcast -0.6	settings -0.6	skip -0.5	breaks -0.5	ideas -0.5	my-data -0.5	unreachable -0.5	texts -0.5	checklist -0.4	link -0.4
cue sure partner	partner 2.7	none -2.7	status -2.6	needHelp -2.4	audit -1.7	help -1.7	log -1.6	schedule -1.6	missed -1.5	cancel -1.4	match -1.4	unreachable -1.4	settings -1.3	leave -1.3	plan -1.3	nominations -1.3	proof -1.2	accept -1.2	my-data -1.1	decline -1.1	report -1.0	ideas -0.9	waiting -0.9	overdue -0.9	export -0.9	snooze -0.8	home -0.8	offices -0.8	board -0.8	pause -0.7	roster -0.7	import -0.6	digest -0.6	link -0.5	nominate -0.5	directors -0.5	neighbors -0.5	checklist -0.5	year -0.5	breaks -0.5	skip -0.5	workspaces -0.4	texts -0.4	retention -0.4	setup -0.4
cue sure pause	pause 2.5	snooze -2.1	cancel -2.0	schedule -2.0	status -1.9	settings 1.6	accept -1.6	leave -1.6	needHelp -1.5	decline -1.5	home -1.4	log -1.4	help -1.4	missed -1.3	texts -1.2	partner -1.2	none -1.1	skip -1.0	breaks -1.0	plan -0.9	match -0.9	broadcast -0.9	proof -0.9	waiting -0.8	my-data -0.8	district -0.8	export -0.8	overdue -0.8	digest -0.8	channels -0.7	board -0.7	report -0.7	directors -0.7	retention -0.7	setup -0.7	import -0.7	ideas -0.7	checklist -0.6	roster -0.6	link -0.6	year -0.6	nominate -0.6	nominations -0.6	offices -0.6	unreachable -0.6	audit -0.6	workspaces -0.5	neighbors -0.5
cue sure plan	none -3.0	plan 3.0	schedule -2.5	status -2.5	log -2.0	partner -2.0	home -1.9	needHelp -1.8	settings -1.8	audit -1.7	help -1.7	cancel -1.6	proof -1.6	decline -1.5	export -1.5	leave -1.4	missed -1.3	report -1.3	snooze -1.3	import -1.2	match -1.2	waiting -1.2	roster -1.1	unreachable -1.1	nominate -1.1	district -1.1	ideas -1.0	texts -1.0	broadcast -1.0	pause -1.0	overdue -1.0	retention -1.0	board -1.0	nominations -0.9	skip -0.9	breaks -0.9	digest -0.8	setup -0.8	offices -0.8	accept 0.8	workspaces -0.7	year -0.7	checklist -0.7	channels -0.7	neighbors -0.7	link -0.6	directors -0.6	my-data 0.4
cue sure schedule	log -2.5	setup 2.5	schedule 2.5	year -2.4	missed -2.1	settings -1.9	snooze -1.8	plan -1.7	texts -1.6	partner -1.5	workspaces 1.4	proof -1.3	report -1.3	skip -1.3	waiting -1.3	import -1.2	overdue -1.2	digest -1.2	nominate 1.2	match 1.2	my-data -1.2	ideas -1.1	district -1.1	cancel 1.1	broadcast -1.1	channels -1.1	board -1.0	help -1.0	unreachable -1.0	roster -1.0	leave -1.0	status 1.0	offices -0.9	none -0.9	pause -0.8	link -0.8	retention -0.8	directors -0.7	neighbors -0.7	accept -0.7	needHelp -0.6	nominations -0.5	export -0.5	checklist -0.5	home 0.4
cue sure settings	settings 3.5	schedule -3.0	channels 1.8	none -1.7	log -1.5	proof -1.4	status -1.3	needHelp -1.2	district -1.1	help -1.1	texts -1.0	pause -1.0	home -0.9	plan -0.8	digest -0.8	cancel -0.8	waiting -0.8	audit -0.8	decline -0.8	accept -0.7	match -0.7	partner -0.7	missed 0.7	unreachable -0.6	snooze -0.6	report -0.6	nominate -0.5	board -0.5	my-data -0.5	overdue -0.5	import -0.5	offices -0.5	roster -0.5	breaks -0.5	leave -0.5	year -0.5	workspaces -0.5	checklist -0.4	skip -0.4	nominations -0.4
cue sure skip	skip 2.3	none -1.8	log -0.9	schedule -0.8	status -0.6	missed -0.6	leave -0.5	decline -0.5	needHelp -0.5
cue sure snooze	snooze 2.6	none -1.9	schedule -1.3	accept -1.0	status -0.9	home -0.9	pause -0.8	cancel -0.8	decline -0.7	settings -0.6	partner -0.5
cue sure status	none -3.6	partner -2.6	schedule -2.6	status 2.5	year -2.4	report -2.1	cancel -2.0	snooze -1.9	home -1.9	overdue -1.9	missed -1.8	match -1.7	export -1.7	decline -1.6	accept -1.6	digest -1.5	ideas -1.5	settings -1.4	nominations -1.3	roster -1.3	pause -1.3	setup -1.2	proof -1.2	audit -1.2	texts -1.2	district -1.1	unreachable -1.1	broadcast -1.1	skip -1.1	breaks -1.1	retention -1.1	nominate -1.0	neighbors -1.0	workspaces -1.0	offices -1.0	directors -0.9	channels -0.8	leave -0.8	link -0.8	import -0.7	my-data 0.7	log -0.6	plan -0.5	waiting -0.4
custodian	none 2.0
cut	skip 2.7	leave 2.5	none -0.7	log -0.6	schedule -0.6	status -0.4
cut final	skip 2.4	schedule -0.4
cut me	leave 2.6	none -0.5
cycle	year 2.9	setup 1.8	status -1.1	none -0.5
dandy	accept 1.6	schedule -0.6
dashboard	board 4.6	none -1.4	report -0.7
data	export 2.8	my-data 2.3	offices 2.1	none -2.1	status -1.7	report 1.2	partner -1.2	needHelp -1.1	retention 1.1	proof -1.1	plan -1.0	decline -1.0	help -0.9	settings -0.9	import -0.9	log -0.8	cancel -0.8	board -0.7	accept -0.7	leave -0.7	nominate -0.7	nominations -0.6	waiting -0.6	snooze -0.6	home -0.6	year -0.6	match -0.6	breaks -0.6	pause -0.5	overdue -0.5	digest -0.5	missed -0.5	link -0.4	unreachable -0.4	ideas -0.4	district -0.4
data coordinator	offices 1.7
data do	export 0.8
data dump	export 2.1
date	schedule 3.3	report 2.8	none -2.7	broadcast 2.6	setup -2.4	status 1.5	cancel -1.4	needHelp -1.4	snooze -1.2	match -1.2	plan -1.1	log -1.0	accept 1.0	decline -1.0	ideas -0.9	year 0.8	partner -0.8	settings -0.8	help -0.8	nominate -0.6	leave -0.6	roster -0.5	proof -0.5	home -0.5	digest -0.5	texts -0.5	missed -0.5	checklist -0.5	waiting -0.5	neighbors -0.4	workspaces -0.4	board -0.4	import -0.4
date DAY	schedule 0.7
date for	schedule 2.2	accept -0.5
date is	status 1.6
date of	schedule 1.7	year 1.2	log -0.6
dates	year 3.3	decline 2.4	breaks 1.9	status -1.8	overdue -1.3	log -1.0	cancel -0.9	accept -0.9	schedule -0.7	pause -0.7	unreachable -0.6	report -0.6	partner -0.6	needHelp -0.6	match -0.5	leave -0.5	help -0.5	snooze -0.4	setup -0.4
dates DAY	breaks 1.8
dates are	decline 1.7	year 1.6	breaks -0.6
dates did	year 1.6	status -0.6
dates for	year 1.0
dates from	decline 2.0	schedule -0.6
daughters	none 0.7
daughters visit	none 0.7
davidson	board 1.7
davidson county	board 1.7
davis	none 2.9	pause -1.2	cancel -0.7
davis is	none 2.9	pause -1.2	cancel -0.7
day	breaks 4.0	schedule 2.7	home 2.7	needHelp -2.7	decline -2.1	snooze -1.8	report -1.8	partner -1.8	plan -1.7	settings 1.7	accept 1.7	match -1.4	help -1.3	district -1.3	nominate -1.3	my-data -1.2	leave -1.2	nominations -1.2	skip -1.2	unreachable -1.1	overdue -1.1	texts -1.1	digest -1.1	ideas -1.1	directors -1.1	setup -1.1	workspaces -1.1	export -1.0	checklist -1.0	roster -1.0	neighbors -1.0	offices -0.9	broadcast -0.9	retention -0.9	channels -0.9	link -0.8	audit -0.8	status -0.7	import -0.7	proof -0.7	year 0.4	waiting -0.4
day #	schedule 1.7	log 1.2	accept -0.8	decline -0.4
day at	schedule 2.1	accept -0.4	cancel -0.4	none -0.4
day because	none 0.7
day first	schedule 1.4
day for	schedule 2.0
day i	import 3.3	cancel 1.3	none -0.8	waiting -0.7	needHelp -0.5
day in	breaks 0.6
day is	status 1.8	accept 1.7	settings 1.5	none -1.3	schedule -0.9	log -0.5
day mark	log 2.8	none -0.6	waiting -0.4
day or	schedule 1.5	none -0.7
day please	schedule 2.3	none -1.2	accept 0.7	missed 0.6
day we	needHelp 2.8	leave 1.6	none -1.5	decline 0.9	log -0.7	waiting -0.4	district -0.4
day when	none 3.6	year 1.5	waiting -0.9	schedule -0.5	needHelp -0.5
day works	accept 1.8	schedule -0.9
days	none -3.7	decline 2.6	snooze 2.4	accept -1.7	status -1.3	breaks 1.2	pause -1.0	settings -0.9	needHelp -0.7	missed -0.7	log -0.6	cancel -0.6	leave -0.5	help -0.5	home -0.4
days going	decline 0.5
days he	decline 2.1	accept -0.4
days i	schedule 2.5	status -0.4
dead	cancel 3.6	accept -1.8	unreachable 1.8	schedule -0.9	none -0.7
deadline	year 2.8	overdue 2.7	broadcast 2.2	schedule -1.8	none -1.6	status 1.2	match -0.6	waiting -0.6	roster -0.5	directors -0.5	report -0.4
deadline by	year 1.6
deadline for	status 1.7
deadline moved	broadcast 1.0	overdue -0.5
deal	accept 3.9	waiting 2.1	status -1.2	home -0.7	none -0.7
deal with	waiting 2.4	status -0.7
decide	status 2.1	waiting 1.8	none -0.9
decided	leave 2.8	none 2.7	needHelp -1.7	skip 1.6	cancel -1.3	status -0.6	schedule -0.4
decided anything	none 2.4	needHelp -0.7	leave -0.5
decided to	skip 1.7	leave 1.0	none -0.5
declined	nominate 2.6	decline 1.4	needHelp -0.9	broadcast -0.7	accept -0.5
declined can	nominate 2.6	needHelp -0.9	broadcast -0.5
delayed	cancel 1.2
delayed i	cancel 1.2
delete	my-data 3.3	none -0.8	export -0.5
delete my	my-data 3.0	none -0.7
deleted	retention 3.4	none -0.7	status -0.6	year -0.4
dentist	none 2.7	log -0.8
desk	accept 1.8	year 1.5	checklist 1.5	none 1.4	needHelp -1.1	schedule -0.9	breaks 0.9	status -0.6	log -0.6	snooze -0.6	skip 0.6	pause 0.5	plan -0.5	my-data -0.5	proof -0.5	import -0.5	report 0.4	leave 0.4
desk i	report 1.0	none 0.9
desks	none 2.9	status -0.8
desks in	none 1.8
did	checklist 3.0	status 2.9	waiting 2.7	needHelp -2.7	ideas 2.6	cancel -2.3	proof 2.2	schedule -2.1	my-data -2.1	decline -2.0	help -1.9	skip -1.8	missed 1.7	accept -1.7	leave -1.6	district -1.6	export -1.5	settings -1.5	plan 1.4	digest -1.4	match -1.4	home -1.3	log 1.3	breaks -1.3	audit 1.3	snooze -1.3	pause -1.3	broadcast -1.3	partner 1.2	nominate -1.1	retention -1.1	roster -1.1	import -1.1	texts -1.0	offices -1.0	board -1.0	workspaces -0.9	neighbors -0.9	link -0.9	channels -0.9	setup -0.8	overdue -0.8	unreachable 0.6	report -0.5
did NAME	status 3.3	none -1.8	log -0.9
did already	log 2.3	none -1.5
did anyone	waiting 3.3
did at	log 1.2	ideas -0.7
did call	log 2.3	none -0.7	waiting -0.4
did he	status 2.3	none -0.8
did i	ideas 3.0	plan 2.9	checklist 2.7	none -2.4	log -2.1	report -1.3	status -1.2	proof 1.1	partner 0.9	help -0.9	audit -0.7	missed -0.6	schedule -0.6	needHelp -0.5	waiting -0.5	export -0.5
did it	log 1.9	none -1.2
did my	status 3.5	log -2.4	none -1.7	report 1.4	my-data -0.9	partner -0.6	missed -0.5	proof -0.5
did not	log -3.1	missed 2.4	cancel -2.3	overdue 2.2	unreachable 1.9	needHelp -1.8	status -1.5	decline -1.5	none 1.3	audit -1.3	skip -1.2	nominations 1.2	partner -1.1	leave -0.9	ideas -0.8	report -0.7	schedule -0.7	waiting -0.6	settings -0.6	proof -0.6	pause -0.5	snooze -0.5	plan -0.5	district -0.5	checklist -0.5	broadcast -0.5	texts -0.4
did our	report 2.3	log 1.0	status -0.7	missed -0.5
did she	status 1.8
did show	none 3.5	missed -2.3	overdue -0.7	status -0.4
did speak	log 0.6
did they	partner 1.3
did this	proof 2.4	none -0.8
did visit	log 1.7	none -0.6	status -0.4
did we	checklist 2.5	none -2.2	nominations 1.7	proof 1.6	status 1.4	year 1.4	partner -0.7	log -0.6	waiting -0.5
did what	audit 4.0	partner -1.4	overdue -0.9	waiting -0.4
did you	partner 2.7	status 2.5	log -1.4	none 1.2	audit -0.9	proof -0.7	my-data -0.5
died	none -1.7	texts 1.5	my-data 1.1	log 1.1	settings -0.8	import 0.8	proof 0.8	partner -0.7	district 0.6	snooze 0.5	schedule 0.5	cancel 0.5	checklist 0.4
died i	snooze 0.7
different	decline 3.5	link 2.3	settings 1.9	schedule 1.7	none -1.5	needHelp 1.3	log -0.9	status -0.9	partner -0.6	accept -0.5	proof -0.4	waiting -0.4	unreachable -0.4
different options	decline 2.7	needHelp -0.5
different partner	needHelp 2.5
different time	schedule 1.0
different times	decline 2.5	log -0.4
differs	link 1.6	needHelp -0.6
digest	digest 4.9	texts -1.8	status -0.8	settings -0.6	schedule -0.5
dinner	none 3.6	schedule -1.8	status -1.0
director	directors 3.0	none 1.8	report 1.4	breaks -0.7	proof -0.5
director is	none 1.8
directors	directors 4.1	none -3.4	broadcast 2.0	home -1.4	overdue -1.3	nominations -1.2	help -1.2	status -1.1	unreachable -1.1	match -0.8	roster -0.7	needHelp -0.7	report -0.7	decline -0.6	accept -0.6	partner -0.6	cancel -0.6	district -0.5	board -0.5	snooze -0.5	waiting -0.5	breaks -0.5	import -0.5	texts -0.5	offices -0.4	audit -0.4	log -0.4	nominate -0.4
directors again	directors 3.7	broadcast -1.2	none -0.9	help -0.8
directors have	directors 1.9	nominations -0.5
directors who	directors 1.1
disappeared	needHelp 5.3	partner -2.6	none -2.2	missed -1.2	log -0.6
discipline	none 2.6	schedule -1.5	needHelp -0.5
discipline DAY	none 2.6	schedule -1.5	needHelp -0.5
district	district 4.3	none -2.7	log -1.7	waiting -1.7	board -1.5	status -1.4	report 1.3	needHelp 1.3	breaks -1.2	cancel -1.2	import -1.2	schedule -1.0	neighbors -1.0	unreachable -0.8	match -0.8	overdue -0.8	nominations 0.8	offices -0.7	texts -0.7	decline -0.7	home -0.7	nominate -0.7	checklist -0.7	plan -0.7	year -0.6	my-data -0.6	settings -0.6	help -0.6	workspaces -0.6	directors -0.6	missed -0.6	digest -0.6	accept -0.5	broadcast -0.5	channels -0.5	audit -0.5	pause -0.4	retention -0.4
district doing	report 2.8	board -0.4
district is	partner 1.9	district 1.8	nominations 1.2	roster -0.6	none -0.5
district office	missed 0.9
district out	district 1.9
district wants	district 3.6	waiting -0.8	none -0.7	log -0.4
district will	district 1.9
districts	district 4.5	neighbors 2.9	none -1.9	breaks -1.4	report -1.0	board -1.0	nominations -0.9	status -0.9	waiting -0.7	help -0.7	roster -0.7	overdue -0.5	digest -0.5	offices -0.5	partner -0.5	checklist -0.5	channels -0.5	year -0.4	unreachable -0.4	workspaces -0.4	directors -0.4	match -0.4
districts are	neighbors 2.9	district 2.6	none -1.3	breaks -0.6	status -0.5	report -0.5	nominations -0.5
districts as	neighbors 1.4
districts border	neighbors 2.6	district -0.7
districts neighbors	neighbors 2.0
do	help 2.6	export 2.2	my-data -2.1	year 2.0	plan -2.0	missed -2.0	overdue -1.9	accept 1.8	cancel -1.8	board -1.8	report -1.8	home -1.7	nominations -1.5	breaks -1.4	broadcast -1.4	directors -1.4	retention 1.3	offices -1.3	checklist -1.3	status 1.3	audit -1.2	decline -1.2	nominate -1.2	link -1.2	log -1.2	workspaces -1.1	neighbors -1.1	none 1.1	channels -1.0	schedule 1.0	leave 1.0	proof 1.0	ideas -0.9	settings 0.9	unreachable -0.8	district -0.8	snooze -0.8	needHelp 0.7	pause 0.6	texts 0.6	setup 0.6	import -0.6	digest -0.5	skip 0.5	waiting 0.4
do #	schedule 0.7
do DAY	none -3.1	schedule 2.1	cancel 1.9	decline -1.1	accept -0.7	needHelp -0.7
do about	needHelp 2.4	status -1.2	help -0.5
do all	accept 3.2	decline -1.9
do anything	none 2.0	waiting -1.1
do at	status 0.6
do final	status 1.5	schedule -0.4
do here	help 3.7	status -2.1	none -0.5	waiting -0.5
do i	none -3.5	setup 3.1	proof 2.8	waiting 2.5	schedule -2.5	help 2.3	import 2.3	year -2.2	report -2.0	settings 2.0	needHelp 2.0	digest 1.9	cancel -1.9	leave 1.7	plan -1.5	my-data -1.4	export -1.4	board -1.3	pause 1.2	log 1.2	ideas -1.2	accept -1.2	retention -1.1	nominate -1.1	texts -1.0	nominations -1.0	match -1.0	unreachable -1.0	roster -0.9	snooze -0.9	missed -0.9	overdue -0.8	broadcast -0.8	audit -0.8	status 0.8	offices -0.8	checklist -0.7	breaks -0.6	workspaces -0.6	skip -0.6	home -0.6	neighbors -0.6	district -0.5	directors -0.5	channels -0.5	link -0.5	partner -0.4
do if	needHelp 2.0
do it	snooze 2.7	district 2.2	accept 1.3	status -1.0	cancel -0.9	none -0.8	schedule -0.5
do matching	match 3.5	none -1.6	accept -0.5
do my	none 1.0	my-data 0.7
do next	status 2.1	waiting -1.5	schedule 1.5	help -1.4	none -0.5	cancel -0.5
do not	texts 3.0	schedule -2.8	help 2.8	cancel -2.7	none 2.5	match -2.3	partner 2.3	accept -1.9	missed -1.9	status -1.7	overdue -1.6	snooze -1.6	log -1.4	decline 1.4	nominate -1.4	proof -1.3	waiting -1.3	unreachable 1.3	directors -1.2	export -1.2	leave 1.2	pause 1.1	needHelp -1.1	skip 1.0	district -1.0	import -1.0	year -0.9	report -0.9	plan -0.9	breaks -0.9	broadcast -0.9	link -0.8	setup -0.8	settings 0.8	offices -0.8	nominations -0.8	digest -0.8	home -0.8	ideas -0.8	roster -0.8	my-data -0.8	retention -0.7	board -0.7	checklist -0.6	channels -0.6	workspaces -0.6	audit -0.6	neighbors -0.6
do now	waiting 3.1	help -2.1	status 1.0
do please	waiting 3.8	status -2.8
do program	year 2.3	none -0.6
do records	retention 1.3
do second	accept 2.4	none -0.4	skip -0.4
do that	schedule 2.1	accept -1.0	decline -0.4
do they	year 2.9	status -0.9
do things	status 3.0	none -0.9
do this	cancel 1.9	nominate 1.8	leave 1.6	none -1.4	help 1.2	needHelp -1.1	decline 1.0	schedule -0.9	ideas 0.9	status -0.8	year 0.7	proof -0.4
do those	schedule 2.5	decline -0.7	cancel -0.7
do tornado	none 1.2
do visit	schedule 1.1
do visits	help 1.1
do we	roster 2.7	retention 2.2	status 1.9	log 1.6	report 1.6	schedule -1.4	help -1.1	proof -1.1	needHelp -0.9	waiting -0.8	none -0.7	year 0.7	partner -0.7	cancel -0.5	district -0.4	nominations -0.4	board -0.4
do when	help 1.5	needHelp 1.4	status -0.9
do without	skip 1.0
do you	export 2.6	help 1.8	my-data -1.8	status 1.6	waiting -1.5	home -1.1	retention 0.9	partner 0.8	pause -0.8	none 0.8	log -0.8	settings -0.8	decline -0.8	accept -0.7	cancel -0.7	proof -0.7	leave -0.7	report -0.6	ideas -0.6	plan -0.5	schedule -0.5	snooze -0.4	digest -0.4	missed -0.4	match -0.4
doable	schedule 1.9	accept -1.4
document	log 0.5
documentation	proof 3.3	log -0.8	none -0.5
documentation of	proof 1.3
documentation with	proof 2.4
documented	proof 2.4	status -0.4
does	none -3.2	needHelp 3.1	my-data 2.5	unreachable 1.8	help 1.7	missed -1.5	board 1.4	channels 1.3	partner 1.3	decline -1.1	schedule -1.0	log -0.9	plan -0.8	report -0.8	overdue -0.8	leave -0.7	cancel -0.6	settings -0.6	year 0.6	proof -0.6	ideas -0.5	directors -0.5	waiting -0.5	nominations -0.5	match -0.4	home -0.4
does each	board 1.7
does my	my-data 2.6	partner 1.9	none -0.8	status -0.7	needHelp -0.7
does not	needHelp 3.3	none -2.5	unreachable 1.9	missed -1.0	decline -0.9	overdue -0.4
does one	help 2.2
does p3	status 1.8	channels 1.6	help -0.5
does this	year 0.9	help 0.8
dog	none 1.9
doing	board 3.4	none -2.5	report 2.3	help -1.8	leave 1.6	cancel -1.2	nominations 1.2	plan 1.2	needHelp -1.0	match -0.7	partner 0.6	schedule -0.6	retention -0.5	decline -0.5	settings -0.4
doing it	report 2.2	leave 1.8	district 1.2	cancel -0.9	none -0.8	status -0.6
doing on	plan 1.6
doing this	nominations 1.9	partner 1.7	needHelp -0.7	leave 0.6
done	leave 3.1	none -3.1	needHelp -2.5	pause 2.3	report 2.3	log 2.0	overdue 1.9	year 1.6	accept -1.5	missed -1.4	schedule -1.4	skip 1.2	cancel -1.2	partner -1.0	waiting -0.9	decline -0.9	help -0.7	district -0.6	digest -0.6	ideas -0.6	status 0.6	settings -0.6	snooze -0.5	unreachable -0.5	home -0.5	broadcast -0.4	nominations -0.4	board -0.4	import -0.4
done #	log 1.4
done call	log 1.5
done nothing	overdue 1.7
done their	report 2.0
done this	report 1.4	proof -0.4
done with	pause 2.9	log 1.6	leave 1.2	status -0.8	none -0.7	report -0.5	partner -0.5	plan 0.4
done without	skip 1.3	log -0.5
done yesterday	log 0.7
door	none 3.3	status -0.5	audit -0.4
dos	help 2.4	none -1.0
dos this	help 2.4	none -1.0
down	schedule 3.1	ideas 2.9	decline 2.5	status -2.1	log 1.7	year -1.3	snooze -1.2	plan 1.1	accept -1.1	needHelp -1.1	missed -1.1	partner -0.9	settings -0.9	my-data -0.9	leave -0.8	help -0.8	pause -0.7	cancel -0.7	broadcast -0.7	nominate -0.6	match -0.6	breaks -0.5	report -0.5	export -0.5	proof -0.5	home -0.5	import -0.5	neighbors -0.4	skip -0.4
down about	none 2.8	schedule -2.5
down at	ideas 1.6	log -0.8
down follow-up	schedule 1.2
down for	log 2.5	accept 0.9	none -0.7	schedule 0.5
down i	none 1.9	cancel 0.5
down my	plan 1.2	log -0.5
down road	schedule 3.2	none -0.8	log -0.4
down since	none 0.5
down what	log 1.2	ideas -0.7
download	export 2.9	my-data -1.1	needHelp -0.5	none -0.5
download everything	export 2.8	needHelp -0.5	none -0.4
download my	export 2.2	my-data -0.8
draw	match 2.1
draw up	match 2.1
drill	none 2.8	cancel 1.2	partner -0.7	needHelp -0.6
drill tomorrow	cancel 1.5	none -0.9
driving	none 1.1	snooze 0.9
drop	cancel 3.2	leave 3.0	skip 1.7	help -1.7	none -1.6	digest 1.5	accept -1.2	log -0.9	status -0.8	proof -0.6	pause -0.6	settings -0.5	partner -0.5	needHelp -0.5
drop ball	digest 1.7
drop me	leave 1.3
drop out	leave 3.5	help -1.4	cancel -0.9	none 0.6	proof -0.5
drop visit	cancel 1.9
dropping	none 4.4	overdue 3.0	leave -1.5	cancel -1.3	decline -0.8	needHelp -0.8
dropping ball	overdue 3.0	none -1.0
drove	log 2.2	missed 1.3	needHelp -0.6	none -0.5	schedule -0.5
drove over	log 2.2	missed 0.8	needHelp -0.6	schedule -0.4
due	overdue 2.3	none 2.1	year 2.1	status 1.7	schedule -1.5	cancel -0.9	needHelp -0.6	waiting -0.6	log -0.5	report -0.4	decline -0.4	audit -0.4
due DAY	none 2.7	cancel -0.4
due date	year 1.5	schedule -0.7
due dates	year 2.0	overdue -0.6
due here	status 1.9	none -1.2
due tomorrow	none 1.5
dump	export 2.3	none 1.6	my-data -0.5
dump of	export 1.7
dumplings	none 0.8
dumplings for	none 0.8
durated	log 1.0	none -0.7
durated #	log 1.0	none -0.7
during	decline 1.4	pause 1.3	none -0.7
during testing	decline 1.4	pause 1.3	none -0.7
duty	none 1.7	schedule -1.2
each	neighbors 3.7	decline 3.6	board 3.1	none -2.1	accept -1.6	channels 1.6	status -1.5	digest 1.5	report -1.4	partner -1.1	help -1.0	overdue -0.9	needHelp -0.8	schedule -0.7	log -0.7	match -0.6	waiting -0.6	snooze -0.6	leave -0.5	district -0.5	directors -0.4	cancel -0.4
each of	decline 3.8	accept -1.3	none -0.4
each other	neighbors 3.7	none -0.8	overdue -0.7
each pair	board 2.2	partner -0.5
each partnership	board 3.4	report -0.9	status -0.7	help -0.4
each week	channels 1.8	digest 1.7	snooze -0.5
earlier	accept 3.3	schedule 2.7	none -1.5	log -1.4	status -0.8	decline -0.7	help -0.7	cancel -0.5	settings -0.4	leave -0.4
earlier in	schedule 2.2	accept -0.8
earlier slot	accept 3.6	schedule -2.1	log -1.0	help -0.4
earlier time	schedule 3.3	none -1.0	status -0.5	accept -0.4
early	decline 3.0	schedule -0.6
east	roster 1.3	none 0.9
east wing	none 1.0
eastern	settings 2.4	decline -0.4
eastern time	settings 2.3
edit	texts 2.6	match 2.0	log 1.5	none -0.8	settings 0.6
edit my	log 2.0	settings 1.3
either	decline 3.8	accept 3.2	cancel -2.8	needHelp -1.6	leave -1.6	none -1.5	schedule -0.9	home -0.5
either of	decline 1.5	accept 0.7	cancel -0.4
either one	decline 3.6	cancel -2.1	needHelp -0.5	accept -0.5	leave -0.4	none -0.4
either time	decline 3.4	needHelp -0.9	leave -0.8	accept -0.4
elementary	nominate 1.8	settings 1.1	audit 1.0	log -0.7	help -0.6	decline 0.6	my-data -0.6	status 0.6	partner -0.6	digest 0.6	schedule 0.5	plan 0.5	nominations -0.5	leave -0.5	ideas 0.5	cancel -0.5	offices 0.4	needHelp 0.4	report -0.4	snooze -0.4
elementary i	needHelp 1.8	none -1.2	status 0.8
elementary who	none 1.4	offices 0.8	needHelp -0.5
else	nominate 2.8	offices 2.4	my-data 2.1	status 1.4	schedule -1.1	needHelp -1.1	waiting -1.1	none 1.0	help -0.8	cancel -0.7	partner -0.7	decline -0.5	match -0.4
else can	offices 2.4	my-data 1.5	none -0.6	needHelp -0.5
else do	status 1.2
else i	status 1.1
else may	offices 1.0
email	broadcast 3.2	needHelp 3.2	unreachable 2.7	link 2.5	log -2.5	settings 2.2	status -1.9	report -1.7	partner 1.5	year -1.4	schedule -1.4	decline -1.2	help -1.2	none 1.1	accept -1.1	nominations -1.1	cancel -1.1	my-data -1.0	snooze -1.0	waiting -1.0	missed -0.9	nominate -0.9	overdue -0.8	leave -0.8	offices -0.8	plan -0.8	match -0.8	pause -0.8	roster -0.8	export -0.7	import -0.7	district -0.7	proof -0.7	setup -0.7	home -0.7	texts -0.6	checklist -0.6	ideas -0.6	skip -0.6	breaks -0.6	directors -0.6	digest 0.5	board -0.5	audit -0.5	retention -0.5	workspaces -0.4	channels -0.4
email address	partner 0.7
email addresses	unreachable 3.1	none -0.7	link -0.5	broadcast -0.4
email all	broadcast 1.7
email bounced	unreachable 0.8
email differs	link 1.6	needHelp -0.6
email everybody	broadcast 1.2
email for	partner 2.4	needHelp 1.4	none -0.6
email from	none 1.6
email i	link 1.2	partner 1.1	none -0.5
email instead	settings 1.9
email something	broadcast 1.4
email where	partner 0.5
emails	unreachable 3.0	needHelp 2.1	none -1.7	texts -0.6	pause -0.5	missed -0.5
emails please	needHelp 1.8	unreachable 1.4	none -1.2
emails that	unreachable 0.8
emergency	cancel 2.2	missed 1.5	none -1.2	log -0.6
end	year 3.6	none -2.1	needHelp 2.0	status -2.0	report 1.7	schedule 1.5	accept -0.7	plan -0.6	breaks -0.5	help -0.5	nominations -0.5	partner -0.5	digest -0.4	settings -0.4
end sorry	schedule 1.6	year 0.9	plan -0.4
end with	needHelp 1.0
enough	pause 3.1	skip 1.8	none 1.6	accept -0.6	settings -0.5	status -0.5	home -0.4
enough before	skip 1.9
enough with	pause 2.4	none -0.5	settings -0.5
enter	nominate 3.4	log 2.0	none -1.6	plan 1.5	schedule -1.2	status -0.7	needHelp -0.4	breaks 0.4
enter what	log 1.6	none -0.4
entry	log 4.3	settings -1.2	none -1.1	schedule -0.7	texts -0.4
erase	leave 2.2	my-data 1.9
erase me	leave 2.3
erase my	my-data 2.0
evaluations	decline 1.8	none -0.5
even	missed 2.2	none -1.0	needHelp -0.8
even in	missed 1.4
even there	missed 1.0
evening	audit 3.8	schedule 1.8	home 1.5	partner -1.3	none -1.2	match -0.9	cancel -0.5	accept -0.4
evening DAY	schedule 1.9	cancel -0.4
every	board 1.5	match -0.4
every pair	board 1.5	match -0.4
everybody	broadcast 2.7	roster 2.5	board 2.4	neighbors 1.2	none 1.2	report -1.2	snooze -1.1	status -1.0	overdue -1.0	import -0.9	match 0.9	texts 0.8	decline -0.8	leave -0.7	home -0.7	needHelp -0.7	waiting -0.7	settings -0.7	setup 0.6	nominate -0.6	district -0.6	missed -0.6	offices -0.5	unreachable -0.5	retention -0.5	accept -0.5	export -0.5	digest -0.5	breaks -0.5	directors -0.4	pause -0.4	ideas -0.4	link -0.4	nominations -0.4	my-data -0.4	cancel -0.4
everybody at	board 1.5	none -0.8	roster 0.6
everybody is	neighbors 1.5	texts 1.3	setup 1.1	board 0.9	log 0.8	broadcast 0.7	none 0.6	plan 0.6	roster -0.6	snooze -0.5	decline -0.5	leave -0.5
everybody who	broadcast 1.4	overdue -0.6
everyone	broadcast 3.5	roster 2.4	match 2.3	none -2.2	overdue -1.6	year 1.5	schedule -1.5	log -1.3	board 1.3	needHelp -1.1	report -1.1	texts -0.9	partner -0.8	help -0.6	status -0.6	nominate -0.5	waiting -0.5	cancel -0.5	neighbors -0.5	setup -0.4	plan -0.4	unreachable -0.4	settings -0.4	breaks -0.4	accept -0.4
everyone at	roster 2.3	board -0.6
everyone from	roster 0.8
everyone in	roster 1.9
everyone please	broadcast 1.3
everyone who	broadcast 2.0	overdue -1.2
everything	checklist 3.9	retention 3.7	my-data 3.4	export 3.0	accept -2.8	log -2.3	needHelp -2.0	setup 1.8	schedule -1.7	report -1.7	breaks 1.6	partner -1.5	status 1.5	snooze -1.5	cancel -1.4	decline -1.4	home -1.3	year -1.1	offices 0.9	waiting -0.9	ideas -0.9	pause 0.9	board -0.9	settings -0.9	proof -0.9	district -0.8	overdue -0.8	nominations -0.8	none 0.8	workspaces -0.8	help 0.8	nominate -0.8	roster -0.7	import -0.7	plan -0.7	digest -0.7	audit -0.7	skip -0.6	unreachable -0.6	missed -0.6	texts 0.5	directors -0.5	link -0.5	match -0.5	neighbors -0.5	channels -0.4
everything about	my-data 3.2	export -1.0	offices -0.4
everything for	retention 3.9	none -1.8	checklist -0.6	breaks -0.5
everything i	leave 2.9	export 2.5	none -1.7	cancel -0.4
everything is	breaks 2.9	none -0.4
everything on	leave 0.6
everything we	schedule 2.6	none -1.0
everything you	my-data 2.7	pause 1.9	none -1.1	export 0.6	home -0.4
excel	import 3.6	none -1.1	home -0.7	roster -0.7	unreachable -0.6	help -0.4
excel sheet	import 1.2
expected	status 3.0	none -0.9	digest -0.5	accept -0.4
expected of	status 3.2	none -0.8	digest -0.5
expected to	status 0.6
explain	help 2.9	needHelp 2.0	leave -0.5
explain how	help 1.4
explain me	help 1.2
extend	year 3.6	none -1.0	log -0.5	accept -0.5
extend deadline	year 2.6
extra	none 2.5	status -0.8
extra desks	none 2.5	status -0.8
fact	none 3.8	help -2.0	decline -0.5	partner -0.4
faculty	none 2.1
faculty meeting	none 2.1
failed	unreachable 3.5	texts -0.8	home -0.8	none -0.7
failed messages	unreachable 1.9
fair	none 4.6	schedule -4.0	pause -0.4
fall	breaks 2.2
fall break	breaks 2.2
falling	overdue 1.5
falling behind	overdue 1.5
family	cancel 0.5
family i	cancel 0.5
fan	none 1.2
far	report 3.4	nominations 3.0	partner 1.8	log -1.7	missed -1.6	status 1.5	overdue -1.4	none 1.1	needHelp -1.0	schedule -1.0	cancel -0.7	roster -0.7	help -0.5	audit -0.5
far are	status 0.8
far do	status 2.3	none -0.4
far is	partner 2.7	none -1.0	status -0.9
fat	log 1.0
fat for	log 1.0
fell	missed 2.5	log -1.0
fell i	status 0.5
fell through	missed 2.5	log -1.0
fella	partner 1.4
fella name	partner 0.9
few	snooze 2.0	none 1.3	settings -0.6	log -0.6	schedule -0.5
few days	snooze 2.0	settings -0.5	none -0.4	schedule -0.4
few teachers	none 1.1
fewer	settings 4.2	unreachable -1.2	pause -0.7
fewer reminders	settings 3.8	none -0.7	unreachable -0.6	pause -0.4
field	none 1.4
field trip	none 1.4
fights	none 3.0	home -0.6
fights in	none 2.4
figure	schedule 2.3
figure out	schedule 2.3
figures	report 2.8	proof -0.5
figures for	report 2.8	proof -0.5
file	import 4.2	export 3.7	none 1.1	roster -1.1	breaks -1.0	log -0.7	report -0.7	nominate -0.6	schedule -0.6	accept -0.6	my-data -0.6	snooze -0.6	needHelp -0.6	plan -0.5	status -0.5	cancel -0.4	decline -0.4	leave -0.4	partner -0.4	offices -0.4
file to	none 2.2
final	cancel -3.3	skip 3.2	none -3.1	status 1.8	missed -1.5	decline -1.4	needHelp -1.3	help -1.3	accept -1.3	pause -1.0	leave -1.0	home -1.0	log -0.9	report -0.8	plan -0.8	partner -0.8	schedule -0.7	proof -0.7	waiting -0.7	settings -0.7	texts -0.7	match -0.6	snooze -0.6	my-data -0.5	district -0.5	export -0.5	setup -0.4	overdue -0.4
final meeting	skip 2.4	none -1.6	cancel -0.9	missed -0.8	home -0.6	report -0.6	texts -0.5	needHelp -0.4
final one	skip 3.2	none -1.2	status -0.7	accept -0.7	decline -0.6	needHelp -0.5	schedule -0.5	log -0.4	help -0.4
final step	skip 2.5
final visit	skip 4.5	cancel -3.0	schedule -0.6	status -0.6	log -0.5	missed -0.4
finally	log 2.1	unreachable 1.6	retention 1.4	channels 1.1	needHelp -1.0	my-data 0.9	cancel -0.8	waiting -0.7	import 0.7	home -0.7	export -0.6	snooze 0.6	proof -0.6	nominations -0.5	pause -0.5	status -0.5	ideas 0.4	year -0.4
finally have	unreachable 1.6	log -1.5	retention 1.4	channels 1.1	my-data 1.1	needHelp -0.9	none 0.8	cancel -0.7	waiting -0.7	import 0.7	snooze 0.7	home -0.7	export -0.6	proof -0.6	report 0.5	decline 0.5	ideas 0.5	nominations -0.5	pause -0.4
find	roster 2.9	needHelp 2.8	board 2.5	schedule 2.2	none -1.6	skip -1.1	snooze -0.8	cancel -0.7	status -0.6	accept -0.6	log -0.6	match -0.6	overdue -0.5	unreachable -0.4	import -0.4	partner -0.4
find out	schedule 0.7
find pairs	board 2.1
find principal	roster 1.3
find time	needHelp 2.3	schedule 2.1	skip -1.0	decline -0.7
fine	accept 2.5	schedule -2.0	none 1.8	log -1.7	status -0.5	cancel -0.5
fine by	accept 1.0
finish	status 4.2	year 3.0	waiting -2.6	report 2.1	plan 1.2	none -1.1	checklist -0.8	proof -0.7	needHelp -0.6
finish far	report 2.4	status -0.6	proof -0.4
finished	status 2.6	log 2.0	none -2.0	report 1.5	plan 1.4	schedule -0.6	partner -0.6	missed -0.5	cancel -0.5	needHelp -0.5	roster -0.4	home -0.4
finished call	log 1.7
finished with	status 1.4	log 0.5
fire	needHelp 3.9	none 2.1	log -1.5	missed -0.9	schedule -0.5	accept -0.4	partner -0.4
fire drill	none 2.5
first	year 2.2	plan 2.0	status 1.8	waiting 1.5	none -1.3	schedule 1.2	needHelp -0.7	decline -0.7	help -0.6	log -0.6	overdue 0.6	cancel -0.5	missed -0.5
first goal	plan 1.4
first of	pause 0.6
first visit	year 2.2	status -1.0	overdue 0.9	schedule -0.6
first week	schedule 2.1	accept -0.7
fishing	none 2.6	partner -0.6	needHelp -0.5	missed -0.5
fit	decline 2.5	none -0.8	cancel -0.6
fix	settings 2.4	texts 2.2	none -1.3	match 1.1	log 1.0	proof -0.8	status -0.6
fix date	schedule 0.7
fix my	settings 2.2	proof -0.7
fix that	settings 2.0	schedule -0.6	none -0.4
flake	cancel 1.7
flight	none 3.3	schedule -2.2	cancel 1.8	accept -0.5
flight got	cancel 1.2
flooding	breaks 2.2
flowers	none 3.4	status -0.5
flu	none 2.8	cancel 1.3	needHelp -0.8	status -0.6	missed -0.5	partner -0.5
folder	none 2.5	schedule -0.7
folks	report 3.6	overdue 1.9	unreachable 1.6	none -1.4	status -1.3	log -0.6
folks met	report 0.9
folks pulling	report 1.8
follow	ideas 4.3	help -1.3	schedule 1.2	none -1.0	status -0.8	my-data -0.5
follow-up	schedule 1.1	log 0.7	none -0.4
follow-up call	schedule 1.1	log 0.7	none -0.4
following	schedule 1.3
following DAY	schedule 0.8
following week	schedule 0.7
for	report 3.0	settings -2.6	proof 2.2	retention 2.2	snooze -2.0	waiting 2.0	board -1.9	year 1.9	breaks 1.9	match -1.9	overdue -1.8	my-data -1.8	digest -1.7	decline 1.7	missed -1.7	broadcast -1.7	texts -1.6	accept 1.6	nominations -1.6	unreachable -1.6	ideas -1.6	export -1.5	roster -1.5	offices -1.5	schedule 1.5	setup -1.4	directors -1.4	neighbors -1.4	audit -1.3	nominate 1.3	help -1.3	channels -1.3	none -1.3	cancel 1.3	plan -1.2	district -1.2	pause 1.1	leave 1.1	home 0.9	workspaces -0.8	log 0.8	needHelp -0.8	link 0.7	status 0.6	skip 0.6
for #	accept -2.3	log 2.0	cancel 1.7	schedule 1.2	none 1.0	decline -1.0	settings -1.0	breaks -0.9	partner -0.9	proof -0.7	needHelp -0.7	report -0.7	home -0.6	year -0.5	plan -0.5	snooze -0.5	retention -0.5	pause -0.5	waiting -0.5	leave -0.4
for DAY	checklist 4.1	log -3.0	accept -2.9	cancel 2.5	none 1.8	report 1.8	schedule 1.7	pause -1.5	breaks -1.3	leave -1.1	decline -0.9	needHelp -0.6	proof -0.5	retention -0.5	partner -0.4
for NAME	partner 3.3	none -1.5	needHelp -0.6	status -0.5	decline -0.4
for about	log 1.2
for any	decline 1.1
for board	report 4.3	none -1.1	board -0.7	retention -0.5	help -0.4
for bus	none 1.2
for call	schedule 2.4	year 1.9	none -0.8	needHelp -0.6	log -0.6	cancel -0.4
for commissioner	report 2.3
for couple	log 0.6
for different	decline 2.5	log -0.4
for dinner	none 2.3	status -1.0
for district	proof 0.5
for everyone	year 2.1	schedule -0.8
for family	cancel 0.5
for final	schedule 1.8	skip 1.3
for first	year 1.3	schedule 0.9	status -0.5
for flooding	breaks 2.2
for flu	cancel 1.4
for good	leave 3.2	accept -0.9	checklist 0.8	log 0.7	none -0.7
for half	log 2.1
for help	needHelp 4.3	waiting 2.9	partner -1.9	none -1.5	report -1.0	help -0.6	overdue -0.5	log -0.4	unreachable -0.4
for him	schedule 2.3	partner 2.1	accept -1.4	none -0.5	decline -0.5	log -0.4
for hour	missed 2.2	log 2.1	schedule -1.4	needHelp -0.4	status -0.4
for ice	breaks 0.7
for last	skip 0.9
for legal	retention 3.3
for legislature	report 2.6
for lunch	none 1.9	status -0.5
for me	none -4.0	accept 3.3	leave 2.9	needHelp -2.6	decline 2.3	cancel 2.2	log -1.8	help -1.4	pause -1.3	missed -1.2	partner -1.2	breaks -1.0	snooze -1.0	report -0.9	settings -0.9	status -0.7	export -0.6	schedule 0.6	home -0.6	skip -0.5	district -0.5	proof -0.5	texts -0.4	year -0.4	board -0.4	digest -0.4	checklist -0.4
for meeting	schedule 0.5
for my	proof 2.7	report 1.8	log -1.3	partner 1.2	needHelp -1.1	cancel -0.7	decline -0.6	district -0.4	missed -0.4	settings -0.4
for next	status 3.6	none -0.8	cancel 0.7	accept -0.5
for now	home 2.9	pause 1.9	status 1.2	none -0.9	accept -0.9	settings -0.5	decline -0.4
for other	decline 1.3
for our	schedule 1.4	cancel -0.4
for principal	link 2.7	report -0.4
for second	year 2.2
for slow	workspaces 1.4	plan 1.1	decline -0.9	export 0.9	status 0.8	snooze 0.8	partner 0.8	breaks 0.7	help -0.5	overdue -0.5	year 0.5	waiting -0.5	schedule 0.4
for snow	breaks 2.5	none -1.2	cancel 0.6
for someone	none 3.5	link 1.4	waiting -0.5	cancel -0.5
for staff	none 1.4
for state	report 1.4
for sumner	breaks 1.3
for that	accept 2.0	schedule 1.5	status 1.4	none -1.4	log -0.8
for this	nominate 2.7	proof 2.6	district 1.7	help 1.4	report -0.9	needHelp -0.8	none -0.7	board -0.6	status -0.6	breaks -0.6	leave -0.4	log -0.4
for to	accept 2.8	none -0.6
for tomorrow	status 0.6
for update	home 1.7
for us	skip 1.9	none -0.5	status 0.5	schedule -0.4
for visit	schedule 2.1	missed 0.8	status 0.7	log -0.5	none -0.5	cancel -0.4
for weeks	needHelp 1.8
for while	pause 3.3	settings -1.0	none -0.8
for year	report 2.5	year -0.4
for you	import 2.8	schedule 0.6
forget	cancel 4.2	none 2.8	checklist 1.6	missed -1.2	log -1.1	schedule -1.0	status -0.9	waiting -0.4	needHelp -0.4
forget anything	checklist 2.1	none -0.9	status -0.5
forget call	cancel 4.0	none -3.0	schedule -0.5	log -0.4
forget field	none 0.4
forgo	skip 2.1
forgo final	skip 2.1
forgot	missed 4.8	none -3.4	partner -3.3	needHelp -2.4	schedule -0.9	cancel -0.8	log -0.7
forgot about	missed 1.5
forgot to	log 1.8
forgot when	status 0.8
forgotten	checklist 3.6	status -0.8	none -0.7
forgotten anything	checklist 2.1
forward	nominate 3.2	nominations 2.5	none 1.9	partner -0.7	match -0.6
forward far	nominations 2.3	partner -0.4
forward this	nominations 0.7	none 0.7
free	schedule 2.4	none -1.2	cancel -0.6	decline 0.6	accept -0.4
free DAY	schedule 2.2	none -0.7
free next	schedule 1.1
free time	schedule 1.1
from	nominations 3.1	leave 2.9	import 2.8	ideas 2.7	pause 2.4	export -2.3	roster 2.1	help -2.1	missed -2.1	status 2.0	accept -1.7	proof -1.6	cancel -1.6	waiting -1.5	plan -1.5	overdue -1.5	my-data -1.5	breaks -1.5	log 1.5	settings -1.4	schedule -1.4	snooze -1.3	match -1.2	home -1.2	year -1.2	audit -1.2	digest -1.2	offices -1.2	board -1.1	report -1.1	broadcast -1.1	neighbors -1.1	needHelp -1.1	texts -1.0	skip -1.0	unreachable -1.0	directors -1.0	nominate 1.0	partner -1.0	setup -0.9	workspaces -0.9	checklist -0.8	retention -0.8	decline 0.8	channels -0.8	link -0.7
from #	none 1.5	schedule 1.0	settings 0.5
from DAY	cancel 0.5
from NAME	ideas 2.6	decline 1.7	schedule -0.8	status -0.8	partner -0.8
from author	none 3.3	log -1.6	missed -0.4
from call	log 1.5	status -0.5
from cedar	nominate 1.4
from coordinator	needHelp 1.0
from excel	import 2.3	roster -0.6
from health	none 2.5	status -1.2	schedule -0.5
from here	leave 1.5	cancel -0.7
from high	nominate 1.6
from him	status 2.8	none 1.7	decline 1.3	schedule -1.1	needHelp -0.5
from knox	roster 0.8
from last	report 1.3	ideas 1.3
from list	leave 1.2	import 1.2	roster -0.5
from me	status 3.2	none -2.5	export -1.9	help 0.9	needHelp -0.7	partner -0.6	waiting -0.5	ideas -0.5
from my	nominations 2.9	none -1.6	district -0.5	partner -0.5
from our	nominations 2.1	roster 1.9	log 1.6	district 1.6	partner -1.0	none -0.8	status -0.8	needHelp -0.7	import -0.6	report -0.6	cancel 0.5
from p3	leave 2.2	none -0.5
from partnership	leave 0.8
from program	leave 1.5	none -0.5
from reminders	pause 3.3	leave -1.3	none -0.7
from roster	roster 2.4	import -0.9	nominate -0.4
from superintendent	none 1.6
from these	pause 1.8	help -0.5
from this	leave 2.9	none -1.2	needHelp -0.6	cancel -0.6	status -0.4	pause -0.4	help -0.4
from visit	log 3.1	ideas 2.6	none -1.4	status -1.1	schedule -0.7	cancel -0.7	help -0.6
front	none 2.0	partner -0.5
front desk	none 2.0	partner -0.5
fun	none 3.2	log -0.9	decline -0.4
fun fact	none 2.6	decline -0.4
game	none 2.9	schedule -2.2	status -1.2	cancel -1.1	help -0.8	partner -0.7	needHelp -0.4	log -0.4
game is	none 2.5	schedule -1.8
game last	none 0.6
gate	none 1.8	status -0.8
gave	accept 2.0	decline 0.8	schedule -0.4	none -0.4
gave #	accept 1.6	decline -0.6
gave me	decline 1.5
get	match 3.5	help -2.9	proof 2.8	log -2.7	setup 2.4	snooze 2.2	settings 2.1	decline -2.1	accept -2.0	year -1.8	status 1.8	nominate -1.6	home -1.6	leave 1.6	breaks -1.6	needHelp 1.5	waiting -1.5	partner 1.3	import -1.3	audit -1.3	export -1.3	board -1.3	broadcast -1.2	texts -1.2	retention -1.2	directors -1.2	pause -1.2	roster -1.1	digest 1.1	checklist -1.0	offices -1.0	unreachable 0.9	nominations -0.8	workspaces -0.8	cancel -0.8	channels -0.8	my-data 0.7	skip -0.7	schedule 0.6	none 0.5
get ahold	partner 1.4	needHelp 1.3
get any	none 2.0	decline -0.7
get away	cancel 1.7	leave -0.5
get back	status 2.3	none -0.7
get change	none -1.8	status -1.8	ideas 1.6	help 1.5	overdue 1.5	neighbors 1.3	cancel 1.2	accept 1.1	proof 1.0	report 1.0	digest -0.9	settings -0.9	pause 0.9	breaks -0.8	needHelp 0.6	plan -0.6	missed 0.6	decline 0.5	retention -0.5	texts -0.4	directors -0.4	leave -0.4	home -0.4
get date	schedule 2.1	accept -0.5
get everyone	match 3.1	broadcast -0.4
get hold	needHelp 2.4	partner -0.4
get in	partner 2.3	needHelp -1.3	link 1.1	proof -0.5
get into	none 0.5
get me	schedule 2.0	leave 1.7	report 1.6	needHelp -0.8	partner -0.7	none -0.7
get messages	settings 1.4
get my	status 2.8	proof 2.2	plan 2.1	none -1.8	settings -1.2	log -1.1	needHelp -1.1	my-data 0.5	partner 0.4
get on	schedule 2.8	missed 0.8	status -0.8	none -0.6	cancel -0.6
get out	leave 2.1
get pd	proof 2.2	help -0.5	settings -0.5
get reminders	settings 3.5	year -1.0
get second	none 2.7	status -0.7	settings -0.5
get sent	status 1.9
get someone	needHelp 3.5	help -1.5	none -0.8
get soon	none 3.5	needHelp -0.8	match -0.7	partner -0.5	status -0.4
get there	status 1.8	none -0.5
get these	settings 2.8	schedule -1.1
get to	snooze 2.8	cancel -0.7	none -0.5	missed 0.4
get together	missed 1.2	none -1.0	schedule 0.6
get us	setup 3.9	district 1.3	none -0.8	report -0.5
gets	accept 1.9	my-data 1.6	schedule -0.6	none -0.6
gets to	my-data 1.7
getting	needHelp 2.5	help 1.8	none -1.6	pause 1.3	unreachable 1.0	settings -0.4
getting these	help 1.8	pause 1.3
ghosted	missed 2.4	needHelp -0.5	partner -0.4
ghosted me	missed 2.4	needHelp -0.5	partner -0.4
give	snooze 3.2	offices 2.6	decline 2.1	link 2.1	export 1.9	board 1.5	my-data -1.5	settings -1.4	waiting -1.4	log -1.4	report 1.3	missed -1.3	cancel -1.3	status -1.3	leave -1.2	pause -1.2	import -1.0	overdue 1.0	plan -0.9	proof 0.8	home -0.8	match -0.7	roster -0.7	broadcast -0.7	year -0.6	unreachable -0.6	breaks -0.6	schedule -0.5	texts -0.5	district -0.5	retention -0.5	setup -0.5	ideas -0.5	nominations -0.5	nominate -0.5	audit -0.4	skip -0.4	none 0.4
give data	offices 2.1
give me	snooze 3.5	none -3.3	link 2.3	schedule -2.2	decline 2.2	export 2.1	board 1.8	report 1.6	my-data -1.3	offices -1.3	overdue 1.3	waiting -1.2	settings -1.2	needHelp 1.2	proof 1.1	missed -1.1	status -1.0	pause -1.0	log -1.0	accept 0.9	leave -0.9	cancel -0.7	import -0.6	plan -0.6	home -0.5	roster -0.5	year -0.5	digest 0.5	match -0.4	unreachable -0.4
give priya	offices 2.7	none -0.5
glasses	none 2.8	status -1.2	report -0.5
go	schedule -2.3	accept 2.2	checklist 2.1	none 2.0	unreachable 1.9	status 1.8	log -1.3	missed -1.2	skip 1.1	plan 1.1	report -0.9	decline -0.9	needHelp -0.9	leave -0.9	help -0.9	snooze -0.8	partner -0.7	pause -0.6	settings -0.6	overdue -0.5	proof -0.5	home -0.5	match -0.5	my-data -0.5	district -0.4
go first	status 1.2
go for	accept 1.1	status 0.9	cancel -0.5	schedule -0.4
go home	none 1.9
go over	status 0.8
go through	unreachable 2.2	status 1.6	missed -0.4
go to	plan 1.9	none -0.5	accept -0.4
go with	accept 2.0
goal	plan 3.4	none -2.5	log -2.3	accept -2.3	schedule -2.2	status -1.8	my-data -1.8	cancel -1.4	snooze -1.3	partner -1.0	settings -0.9	pause -0.9	nominate -0.9	leave -0.9	needHelp -0.9	help -0.9	home -0.8	decline -0.7	missed -0.7	match -0.6	roster -0.6	report -0.6	import -0.6	broadcast -0.6	proof -0.5	audit -0.5	setup -0.5	retention -0.5	export -0.5	ideas -0.5	skip -0.4	unreachable -0.4	district -0.4
goal #	plan 3.2	status -0.6	log -0.6	schedule -0.5
goal down	plan 1.3
goal thanks	plan 1.2
goal to	plan 0.9
goals	plan 2.8	accept -1.8	none -1.6	partner -1.4	schedule -1.3	status -1.3	my-data 1.1	needHelp -1.0	log -0.9	decline -0.8	export -0.8	settings -0.8	cancel -0.7	proof -0.7	report -0.6	help -0.6	home -0.6	missed -0.6	leave -0.5	import -0.5	waiting -0.5	nominate -0.5	pause -0.5	snooze -0.4	ideas -0.4
goals of	plan 0.9
goals please	plan 2.0
goes	status 3.8	none 1.2	accept -0.6
goes out	none 1.3
going	report 4.1	ideas 2.1	digest 2.1	leave 2.0	status -2.0	decline 1.7	district -1.3	help -1.3	needHelp -1.2	setup -1.2	channels 1.2	cancel 1.1	board -1.0	accept -0.8	pause 0.6	plan -0.6	log -0.6	schedule -0.6	partner -0.6	roster -0.5	missed -0.5	home -0.5	settings -0.5	import -0.4	waiting -0.4	unreachable -0.4	snooze -0.4	breaks -0.4
going on	digest 2.2	none -0.7	status -0.4
going to	ideas 2.2	none 1.8	decline 1.7	cancel 1.4	leave 1.2	status -1.1	needHelp -1.0	report -0.9	district -0.8	pause 0.7	accept -0.7	help -0.5	plan -0.5	log -0.5	missed -0.4
gone	decline 3.2	needHelp 2.4	overdue 2.1	accept -1.5	cancel -0.6	status -0.6
gone quiet	overdue 2.1
gone silent	needHelp 2.7	none -0.9
gone work	decline 1.1
good	none 2.7	accept 2.4	leave 2.1	help -1.9	export -1.5	report -1.3	settings -1.2	district -1.2	waiting -1.2	texts -1.1	breaks -1.1	overdue -1.0	missed -1.0	partner -1.0	directors 1.0	cancel -1.0	board -1.0	roster -0.9	import -0.9	home 0.8	setup -0.8	audit -0.8	nominate -0.8	digest -0.8	year -0.8	needHelp -0.7	broadcast -0.7	plan -0.7	workspaces -0.7	link -0.7	channels -0.7	retention -0.7	neighbors -0.7	match -0.6	status 0.5	skip -0.4	offices 0.4	ideas 0.4	unreachable 0.4
good #	log 0.4
good call	log 1.0
good for	accept 2.9	none -1.9	decline 0.5
good half	log 1.0
good luck	none 3.1	accept -1.1
good morning	directors 2.0	unreachable 1.8	needHelp 1.8	my-data 1.8	partner 1.7	ideas 1.6	pause 1.4	none 1.2	export -1.2	home -1.1	accept -1.1	offices 1.1	missed 0.9	proof 0.8	cancel 0.8	help -0.7	status -0.7	snooze -0.6	schedule -0.5	report -0.5	waiting -0.5	match -0.4	setup -0.4	texts -0.4
good nothing	none 1.4
good on	schedule 1.6	none -0.9
good principal	none 4.2	partner -1.8	accept -1.7	needHelp -1.0	status -0.5	schedule -0.5	help -0.4
good thanks	none 2.7	home -0.7	accept -0.5
good time	snooze 0.8
good to	status 2.0	checklist -0.4
good visit	log 0.4
good weekend	home 2.1	none -2.0	snooze 1.1	nominations 1.0	schedule -0.9	help 0.9	match 0.8	accept 0.6	checklist 0.6	skip 0.5	pause 0.5	leave 0.5	missed -0.4	status 0.4
good when	accept 0.8	decline 0.7
good with	accept 2.6	none -1.3
google	import 2.0
google sheet	import 2.0
got	unreachable 2.5	proof 2.2	report -2.1	none 1.9	log 1.8	import 1.8	status 1.6	snooze -1.5	plan -1.4	overdue -1.4	help -1.2	settings -1.1	schedule -1.1	nominations 1.0	my-data -1.0	year 0.9	digest -0.9	district 0.9	waiting -0.9	needHelp -0.9	checklist 0.9	decline -0.8	missed -0.8	ideas -0.8	match -0.8	home 0.8	nominate -0.7	leave -0.7	export -0.7	partner 0.7	roster -0.7	broadcast -0.6	directors -0.6	setup -0.6	offices -0.5	texts -0.5	cancel 0.5	workspaces -0.5	board -0.5	audit -0.5	channels -0.5	pause -0.4	neighbors -0.4	link -0.4	retention -0.4
got #	import 1.8
got anything	status 3.0	needHelp -1.2	none -1.1	log -0.5	schedule -0.4
got back	accept 1.8	year 1.5	checklist 1.5	schedule -0.9	breaks 0.9	log 0.8	needHelp -0.7	status -0.6	snooze -0.6	skip 0.5	plan -0.5	proof -0.5	pause 0.5	my-data -0.5	partner 0.5	import -0.5	report 0.4
got delayed	cancel 1.2
got done	log 1.9
got hole	schedule 1.2	none -0.9
got in	nominations 2.5	district -0.9
got it	none 3.2	home 1.9	status -1.0	cancel -0.6	accept -0.6
got left	status 0.7
got list	import 0.6
got lockdown	cancel 1.5	none -0.9
got matched	needHelp 2.3	district 2.2	nominations -0.8	partner -0.6
got my	none 1.5
got new	none 1.6
got sick	none 3.2	log -0.8	home -0.6	missed -0.4
got there	missed 1.3
gotten	status 0.7
gotten back	status 0.8
governor	none 3.3	partner -1.6	status -0.7	help -0.4
grab	accept 2.5	plan 1.0	help -0.5	schedule -0.4
grab earlier	accept 2.2	help -0.4
grade	none 2.8	partner 1.3	status -0.9	missed -0.4
grade book	none 0.5
grade level	partner 2.0	none -0.5	needHelp -0.4
grade not	none 0.9
grades	none 3.5	status -0.6	district -0.5	schedule -0.5	accept -0.4
graduation	pause 4.6	none 1.7	partner -1.4	log -0.8	waiting -0.8	needHelp -0.5	decline -0.5	match -0.4	overdue -0.4	status -0.4	year -0.4
great	home 3.0	accept 2.7	schedule -2.5	log 1.8	none 1.5	cancel -1.1	partner -1.1	needHelp -1.0	status -1.0	missed -0.7	help -0.6	decline -0.5
great #	accept 1.1	none -0.4
great assembly	none 2.5	log -1.4
great guy	none 2.6	needHelp -0.8	partner -0.7	accept -0.5
great visit	log 1.3
growth	plan 2.6	schedule -0.6
growth plan	plan 2.6	schedule -0.6
guy	none 2.5	needHelp -1.2	partner 1.1	accept -0.6
guy i	partner 1.6
gym	none 3.1	schedule -1.7	cancel -1.0	waiting 1.0	missed -0.9	decline 0.8	proof 0.7	breaks -0.6	nominations -0.6	import 0.6	settings -0.5	status -0.5	pause -0.4	checklist -0.4	accept -0.4	match -0.4	snooze -0.4
gym DAY	none 0.9	schedule -0.4
gym and	none -1.7	waiting 1.3	decline 1.3	import 0.8	proof 0.8	partner 0.8	needHelp 0.7	missed -0.7	help 0.7	board 0.6	year 0.6	breaks -0.5	nominations -0.4
had	cancel 2.5	breaks 2.4	home -1.8	missed 1.8	schedule -1.5	needHelp -1.2	overdue 1.2	status -1.1	log 0.9	ideas -0.9	help 0.9	district -0.9	settings -0.8	my-data -0.7	directors -0.6	audit -0.6	export -0.6	broadcast -0.6	none 0.6	snooze 0.5	unreachable -0.5	roster -0.5	nominate -0.5	waiting 0.5	digest -0.5	channels -0.5	link -0.5	match 0.5	report 0.5	texts -0.5	accept -0.5	retention -0.5	offices -0.4	workspaces -0.4	setup -0.4	neighbors -0.4
had #	log 0.9
had NAME	log 1.9	missed -0.5
had are	log 0.6
had better	cancel 3.9	none -1.1	log -0.9
had call	log 1.8	overdue 1.6	missed -1.5	none 1.3	status -0.7	needHelp -0.5	cancel -0.4
had chicken	none 0.8
had emergency	missed 1.6	log -0.5
had good	none -1.4	snooze 1.3	home -1.2	nominations 1.1	help 1.0	match 0.9	status 0.8	accept 0.7	schedule -0.7	checklist 0.6	pause 0.6	skip 0.6	leave 0.5	plan 0.4	missed -0.4
had great	none 2.5	log -1.4
had nice	schedule 0.6
had not	missed 3.2	none -2.6	cancel -0.7
had our	log 1.5	none -0.9
had real	log 0.4
had snow	breaks 2.8	none 1.7	log -1.5	district -0.4
had teh	log 0.5
had visit	log 0.6
had water	none -1.7	waiting 1.3	decline 1.3	import 0.8	proof 0.8	partner 0.8	needHelp 0.7	missed -0.7	help 0.7	board 0.6	year 0.6	breaks -0.5	nominations -0.4
hahaha	none 0.7
half	log 1.8	none -1.0	missed -0.7	schedule -0.5
half hour	log 2.0	none -0.9	missed -0.6	schedule -0.4
half hours	log 0.8
hallway	none 2.3	log -0.5
hallway before	none 1.8
hallway this	none 1.3	log -0.4
halp	help 3.2	none -1.1	home -0.6
hand	snooze 5.3	waiting 2.7	none -2.2	needHelp 2.1	status -1.3	log -0.9	schedule -0.9	cancel -0.7	plan -0.7	settings -0.4	home -0.4
hand for	waiting 1.6
happen	missed 2.4	cancel 2.3	none -2.0	decline -0.8	needHelp -0.7	leave -0.6	log -0.5
happen because	missed 1.4	none -0.6
happen since	missed 1.5	none -0.4
happened	missed 2.6	none -2.5	digest 2.5	cancel 1.9	log 0.9	report -0.7	status 0.7	schedule -0.6
happened for	status 2.0	log -0.5
happened lately	digest 2.4	status -0.7
happened this	digest 1.7
happens	my-data 3.5	status 0.6	plan -0.5	help -0.5	export -0.5
happens after	status 2.1
happy	home 5.2	none 1.9	schedule -1.5	accept 1.4	cancel -1.0	status -0.8	needHelp -0.7	snooze -0.7	setup -0.6	pause -0.5	log -0.5	leave -0.4	partner -0.4	decline -0.4
happy birthday	none 2.8	home -1.1
happy new	none 3.6	setup -0.6	status -0.5
happy with	accept 2.4
hard	needHelp 2.1	partner -0.5
hard time	needHelp 2.1	partner -0.5
has	status 3.2	overdue 3.2	schedule -2.6	partner -2.3	nominations 2.3	accept -2.2	report -1.6	offices 1.5	link 1.5	home -1.4	my-data -1.3	match -1.3	settings -1.2	breaks -1.2	directors 1.2	cancel 1.2	broadcast 1.1	decline -1.0	none 1.0	nominate -1.0	texts -1.0	roster -0.9	checklist -0.9	skip -0.9	unreachable -0.9	missed -0.9	workspaces -0.8	needHelp 0.8	pause -0.8	neighbors -0.8	digest -0.8	leave -0.8	ideas -0.7	district -0.7	help -0.7	channels -0.7	retention -0.7	snooze -0.6
has NAME	status 2.6	needHelp -0.4
has admin	offices 2.0	overdue -0.6
has ball	status 3.2	none -0.9	overdue -0.5
has been	overdue 2.4	none 1.6	schedule -1.5	nominations 1.4	needHelp 1.4	export 1.1	missed -1.0	cancel -0.9	offices -0.8	status -0.8	accept -0.8	waiting 0.7	audit -0.7	breaks -0.7	import 0.6	plan 0.6	proof 0.5	home -0.5	decline 0.5	settings -0.5	report -0.5	board 0.4	unreachable -0.4	year 0.4	help 0.4
has durated	log 1.0	none -0.7
has flu	none 2.9	needHelp -0.8	missed -0.5	partner -0.5	status -0.4
has gone	needHelp 2.6	overdue 1.5	none -1.0	status -0.4
has he	status 3.0	none -0.8	schedule -0.6	accept -0.5
has my	none 3.3	status -0.9	nominations 0.8	overdue -0.6
has not	none -2.7	directors 2.0	broadcast 1.9	overdue 1.7	nominations 1.5	needHelp 1.2	missed 1.1	cancel -1.1	status -0.9	unreachable 0.9
has taken	log 0.9
hate	cancel 2.3	decline 1.3	schedule -0.6	leave -0.5	none -0.5
hate to	cancel 2.3	decline 1.3	schedule -0.6	leave -0.5	none -0.5
have	home 3.3	report 2.6	import 2.5	accept -2.2	missed -2.2	overdue 2.1	log -2.0	district -1.9	nominations 1.9	settings -1.8	decline -1.8	snooze -1.7	match -1.7	nominate -1.6	directors 1.6	broadcast -1.5	cancel 1.5	digest -1.5	needHelp 1.5	none -1.5	waiting -1.5	proof 1.5	breaks -1.4	texts -1.4	board -1.3	year -1.3	audit -1.3	skip -1.2	ideas -1.2	status 1.2	setup -1.2	help -1.2	schedule 1.1	pause -1.1	retention -1.1	neighbors -1.1	export 1.1	plan 1.0	link -1.0	checklist -0.9	unreachable -0.8	partner 0.7	channels -0.5	my-data 0.4	offices 0.4
have DAY	schedule 2.0	none -0.4
have about	export 2.1	my-data -0.8
have already	log 2.8	none -0.9	status -0.7
have anything	status 2.1	none -0.6
have baby	pause 0.9
have been	report 1.2
have blessed	home 3.0	none -0.8	status -0.5
have bunch	import 1.1
have copy	export 0.5
have decided	leave 3.3	none -1.7	cancel -0.6
have done	overdue 0.8
have evening	schedule 1.9	cancel -0.4
have far	proof 0.9
have final	skip 0.9
have free	schedule 1.1
have gone	overdue 1.2
have good	home 3.2	none -1.5	schedule -1.0	status -0.7
have got	import 2.0	none -1.5	status 1.1	schedule 0.8
have i	plan 4.4	none -2.7	status 2.2	proof 2.2	checklist 1.2	needHelp -1.2	home -1.0	log -1.0	help -0.9	report -0.9	schedule -0.7	nominations 0.6	partner -0.5
have left	status 2.2	needHelp 1.5	none -1.0	retention -0.5	decline -0.4
have lost	status 2.1
have met	report 2.5
have minutes	unreachable 1.6	log -1.5	retention 1.4	channels 1.1	my-data 1.1	needHelp -0.9	none 0.8	cancel -0.7	waiting -0.7	import 0.7	snooze 0.7	home -0.7	export -0.6	proof -0.6	report 0.5	decline 0.5	ideas 0.5	nominations -0.5	pause -0.4
have my	report 2.6	status 1.6	needHelp -1.3	partner -0.6	none -0.5	nominations -0.5
have no	help 3.0	none -1.0	needHelp -0.5
have not	none 4.1	cancel -2.3	directors 2.0	overdue 1.9	leave -1.4	status -1.4	log -1.3	decline -1.3	missed -1.1	unreachable -1.0	partner -0.9	report -0.9	home -0.8	schedule -0.8	snooze -0.7	nominations 0.7	needHelp -0.6	help -0.5	skip -0.5	plan -0.4	import -0.4
have on	my-data 2.8	export 0.9	none -0.4
have our	nominations 2.6	report -0.7
have p3	workspaces 2.1
have partner	needHelp 1.8	leave -0.6	none 0.5
have problem	needHelp 2.6
have someone	needHelp 2.3
have stored	export 0.9
have surgery	pause 0.8
have testing	cancel 3.1	none -1.7	leave -0.6
have texted	needHelp 0.9
have they	report 1.6	nominations 1.1
have this	report 2.6	roster -1.0
have time	schedule 2.8	leave 2.2	cancel -0.9	none -0.9	accept -0.6	needHelp -0.6	help -0.4
have to	none -2.8	home 2.3	cancel 2.2	decline 1.7	waiting 1.6	needHelp -1.4	schedule -1.3	leave -1.0	help -0.9	import -0.8	missed -0.5	report -0.5	partner -0.5	plan -0.5	match -0.5	proof -0.4
have tried	needHelp 2.3	partner -0.6
have we	nominations 2.0	report 2.0	status 2.0	proof 1.7	none -1.6	schedule -0.6	log -0.5	overdue -0.4	home -0.4
having	needHelp 3.4	partner -0.8	leave -0.7	none -0.5	accept -0.5	cancel -0.5	help -0.4
having hard	needHelp 2.1	partner -0.5
having problems	needHelp 2.5	leave -0.4
he	missed 3.1	decline 2.7	cancel -2.7	needHelp 2.3	help -2.1	snooze -2.1	schedule -2.1	settings -1.9	status 1.9	leave -1.6	overdue -1.4	skip -1.3	report -1.3	pause -1.3	waiting -1.3	home -1.2	plan -1.1	my-data -1.0	export -1.0	proof -1.0	breaks -1.0	unreachable -0.9	ideas -0.9	match -0.9	district -0.9	nominations -0.9	digest -0.8	texts -0.8	broadcast -0.8	year -0.8	board -0.8	audit -0.8	import -0.8	directors -0.7	checklist -0.7	nominate -0.7	setup -0.7	workspaces -0.7	roster -0.6	offices -0.6	link 0.6	neighbors -0.6	retention -0.6	channels -0.6	accept 0.5	partner -0.4
he and	log 1.2
he blew	missed 2.4	none -0.4
he can	link 1.5	none -1.1
he confirmed	status 1.9
he did	none 4.2	missed -2.8	status -0.9	overdue -0.7	log -0.4
he does	needHelp 1.8
he forgot	missed 0.8
he gave	decline 1.4
he give	decline 1.7
he had	missed 2.9	none -1.6
he has	needHelp 0.7
he is	status 2.3	none -1.7	needHelp 1.1	missed 1.0	settings -0.5
he kept	missed 2.2	none -0.8
he left	missed 1.8
he listed	decline 1.6
he never	needHelp 2.9	status -2.0	missed 1.4	help -0.6	none -0.5
he offered	accept 2.4	decline -0.8	schedule -0.7
he plum	missed 0.5
he principal	partner 2.0	none -0.4
he propose	decline 1.9	schedule -0.9
he see	schedule 1.7	snooze -0.6
he send	decline 1.4
he sent	decline 2.3	none 1.1	accept 0.5	status -0.5	missed -0.4	schedule -0.4
he should	none 2.2	needHelp -0.6	cancel -0.6
he stood	missed 1.3
he was	missed 2.0	none -1.6	log 0.9	status -0.4	needHelp -0.4
head	status 0.9
head over	status 0.9
health	none 2.5	status -1.2	schedule -0.5
health inspector	none 2.5	status -1.2	schedule -0.5
heard	partner 2.0
heard back	needHelp 0.9
heard who	partner 1.7
heart	none 1.4	home -0.5
heat	none 2.7
heat is	none 2.8
heat up	none 1.0
hello	home 2.2
help	help 3.7	waiting 3.5	needHelp 3.3	partner -3.2	overdue -2.8	none -2.7	accept -2.3	status -2.2	schedule -2.1	leave -2.0	setup 2.0	report -2.0	match -2.0	unreachable -1.9	home -1.9	offices -1.8	cancel -1.7	log -1.7	settings -1.6	pause -1.6	decline -1.5	my-data -1.4	district -1.4	proof -1.3	plan -1.3	breaks -1.3	missed -1.3	roster -1.2	board -1.2	nominate -1.2	nominations -1.1	snooze -1.1	workspaces -1.1	checklist -1.0	year -1.0	texts -1.0	link -1.0	digest -1.0	audit -1.0	export -0.9	import -0.9	directors -0.9	channels -0.8	skip -0.8	neighbors -0.8	retention -0.8	ideas -0.7	broadcast -0.6
help me	help 4.0	setup 2.8	none -1.8	waiting -1.4	needHelp 1.3	schedule 0.9	status -0.8	accept -0.6	leave -0.5	broadcast 0.5	partner -0.5
help requests	waiting 3.0	help -0.6
help us	needHelp 1.5	waiting -0.6
help with	needHelp 0.6
her	partner 5.3	none -3.4	schedule 2.5	status -2.4	cancel 1.7	help -1.6	log 1.4	accept -1.3	home -1.2	snooze -1.1	decline -0.8	link 0.7	missed -0.6	leave -0.6	unreachable -0.5	proof -0.5	settings -0.5	overdue -0.5	digest -0.4	export -0.4	pause -0.4
her know	cancel 2.6	accept -0.8	none -0.4
her school	log 1.1
here	help 3.1	import 2.7	none 2.5	my-data 2.1	needHelp -1.9	missed 1.6	accept -1.4	waiting -1.2	partner -1.2	cancel 1.1	status -1.1	plan -1.0	pause -1.0	home -1.0	match -1.0	decline -0.9	leave 0.9	report -0.9	district -0.8	snooze -0.8	breaks -0.8	roster -0.7	nominations -0.7	overdue -0.7	digest -0.6	unreachable -0.6	export -0.6	ideas -0.6	checklist -0.6	texts -0.5	broadcast -0.5	retention -0.5	audit 0.5	proof 0.5	workspaces -0.5	skip 0.5	board -0.5	offices -0.5	log 0.5	year -0.5	nominate -0.4	setup -0.4	link -0.4
here comes	import 2.6
here confidential	my-data 0.9
here for	log 2.3	none -0.8	cancel 0.5
here i	missed 2.6	leave 1.2	none -1.2	schedule 1.1	cancel -0.8	needHelp -0.5
here is	import 2.1	none -0.5
here not	cancel 1.8	none -0.5
here on	leave 1.4	schedule -0.7	log 0.6	cancel 0.5
here we	missed 1.9	help 1.3	schedule -0.4
here with	schedule 0.6
hi	setup 2.1	report 1.9	missed -1.7	broadcast 1.7	needHelp -1.6	home 1.5	overdue 1.5	board 1.4	decline -1.4	cancel -1.3	match -1.1	waiting 1.1	texts 1.0	help 0.9	district -0.9	none 0.9	digest -0.8	pause -0.8	ideas -0.8	offices -0.8	year -0.8	unreachable 0.8	accept 0.8	import -0.7	nominations -0.7	link -0.6	checklist -0.6	export 0.6	channels -0.6	audit -0.6	neighbors -0.6	retention -0.5	snooze 0.5
hi do	status 1.7	none -0.7	pause 0.4	settings 0.4
hi i	none 3.7	export 1.8	home -1.3	help 1.1	leave 0.9	settings 0.8	my-data -0.7	partner -0.6	pause -0.5	schedule -0.4	needHelp -0.4
hi is	schedule 1.4	none -0.6
hi there	broadcast 3.6	texts 2.8	snooze 1.9	report -1.8	none 1.8	help 1.8	log -1.7	missed -1.6	setup -1.5	schedule -1.4	my-data 1.2	nominate 1.2	unreachable -1.1	status 0.9	waiting 0.9	home -0.9	proof -0.7	roster -0.6	plan -0.6	decline -0.5	export -0.5	leave 0.5	skip -0.5	match -0.4	directors -0.4	breaks -0.4
hi what	waiting 2.5	overdue 2.1
hi which	overdue 1.7	directors 1.1	workspaces 1.1	none -0.6	unreachable -0.4
high	nominate 2.1
high school	nominate 2.1
him	none -3.4	partner 3.2	schedule 2.4	needHelp 2.3	status 1.8	decline 1.7	accept 1.5	log 1.3	pause -1.2	leave -1.2	help -1.1	home -1.0	snooze -1.0	proof -0.9	plan -0.8	unreachable -0.8	settings -0.8	report -0.6	missed 0.6	overdue -0.6	ideas -0.6	my-data -0.6	broadcast -0.5	skip -0.5	waiting -0.4	cancel -0.4
him DAY	accept 2.3	none -0.7	schedule 0.5
him chewed	log 1.0
him did	log 1.0
him for	decline 1.9	needHelp 0.7	schedule -0.6
him i	cancel 3.3	status 1.7	schedule -1.3	none -1.1	accept -0.9	decline -0.6
his	partner 4.0	log 2.6	link 2.4	status -1.6	none -1.5	needHelp -1.5	schedule -1.2	leave -1.2	missed -1.0	accept -1.0	snooze -1.0	settings -0.9	report -0.8	help -0.8	my-data -0.7	board -0.6	pause -0.5	year -0.5	home -0.5	unreachable -0.5	broadcast -0.5	export -0.4
his address	partner 3.6	link 0.9	log -0.7
his building	partner 2.0	cancel 1.6	leave -0.7	none -0.6
his cell	partner 2.8	snooze -0.4
his plc	log 2.8	schedule -0.5	cancel -0.4
his school	partner 2.8	log 2.1	schedule -1.2	none 0.9	status -0.6	needHelp -0.6	missed -0.5	cancel -0.4
his side	schedule 1.0	none -0.6
his times	decline 1.3	none -0.4
hit	plan 2.2	snooze 2.2	none -0.7	status -0.6	schedule -0.5
hit me	snooze 2.3	status -0.6	none -0.6
hold	snooze 3.8	retention 3.8	pause 2.5	export 2.2	none -2.1	needHelp 1.9	help -1.3	decline -1.2	settings -1.0	schedule -0.9	status -0.9	partner -0.9	accept -0.9	match -0.8	cancel -0.8	unreachable -0.7	log -0.7	skip 0.6	nominate -0.6	leave -0.6	waiting -0.5	audit -0.5	my-data -0.5	missed -0.5	breaks -0.4	district -0.4	report -0.4
hold about	export 1.1
hold all	retention 1.9	pause 0.9
hold of	needHelp 2.4	partner -0.4
hold reminders	pause 2.0	none -0.5
hold that	snooze 4.0	none -1.0	needHelp -0.7	decline -0.4
holding	report 1.7
holding up	report 1.7
hole	schedule 1.2	none -0.9
hole in	schedule 1.2	none -0.9
holiday	breaks 2.1
holidays	status 0.5
holidays can	status 0.5
holler	snooze 1.3
holler at	snooze 1.3
home	log 2.7	cancel 1.5	none 0.8	schedule -0.5	accept -0.5
home DAY	cancel 1.9	none 1.5	log -0.8	accept -0.5
honeymoon	pause 0.7
honeymoon until	pause 0.4
hooked	workspaces 1.9
hooked up	workspaces 1.9
hope	nominations 2.2	year 1.8	none -1.5	broadcast 1.5	home -1.4	status 1.1	decline 1.1	needHelp -1.0	my-data 0.8	proof -0.7	schedule -0.7	skip 0.7	snooze 0.6	match 0.6	missed -0.6	help 0.6	ideas 0.6	import -0.6	breaks -0.6	accept 0.6	digest -0.5	district -0.5	cancel 0.5	partner 0.5	settings 0.5	export -0.4
hope this	year 1.9	broadcast 1.7	nominations 1.3	my-data 1.1	decline 1.0	leave -0.8	ideas 0.8	schedule -0.8	needHelp -0.8	partner 0.8	snooze -0.7	settings 0.6	proof -0.6	none -0.6	log 0.5	status 0.5	checklist -0.5	plan -0.5	help -0.5	report 0.4	digest -0.4
hope you	none -1.5	snooze 1.2	home -1.2	nominations 1.1	help 1.0	match 0.9	status 0.8	accept 0.7	checklist 0.6	leave 0.5	pause 0.5	skip 0.5	missed -0.5	plan 0.4
hopped	missed 1.9	log 1.0	schedule -0.5
hopped on	missed 1.9	log 1.0	schedule -0.5
horoscope	none 3.1	status -2.0	partner -1.1
hospital	cancel 2.0	none -1.4
host	schedule 1.2	cancel 0.5
host me	schedule 1.4
hosted	log 1.0
hosted NAME	log 1.0
hot	none 3.2	snooze -1.0
hot today	none 3.2	snooze -1.0
hour	none -2.7	log 2.6	accept -1.7	cancel -1.6	status -1.4	schedule 1.4	needHelp -1.1	partner -1.1	missed 1.0	decline -0.7	pause -0.7	settings -0.7	skip -0.6	home -0.6	snooze -0.5	plan -0.5	waiting -0.5	leave -0.5	report -0.5
hour at	log 1.2
hour no	missed 1.4
hour with	log 2.8	schedule -1.2	missed -0.5
hour yesterday	log 1.4
hours	proof 3.5	settings 2.9	none -2.7	status -2.2	missed -2.2	partner -2.2	cancel -2.0	log 2.0	needHelp -1.9	accept -1.8	plan -1.8	pause -1.8	help -1.7	decline -1.6	export -1.5	leave -1.4	ideas -1.3	home -1.3	my-data -1.2	waiting -1.2	import -1.2	breaks -1.2	district -1.2	overdue -1.1	snooze -1.1	match -1.1	digest -1.1	texts -1.0	roster -1.0	year -1.0	skip -1.0	nominate -1.0	retention -0.9	nominations -0.9	audit -0.9	broadcast -0.9	board -0.8	channels -0.8	neighbors -0.8	checklist -0.8	setup -0.8	link -0.7	workspaces -0.7	directors -0.7	unreachable -0.7	offices -0.7	schedule -0.4
hours are	settings 2.9	proof -1.9	none -0.7
hours do	proof 0.9
hours documented	proof 1.6
hours for	proof 1.6	help -0.5
hours from	log 1.4
hours have	proof 2.1	report 1.0	none -0.6	status -0.5
hours i	schedule 1.4	log -0.5
hours if	proof 3.8	schedule -1.2	log 0.9	none -0.9	decline -0.6	settings -0.5
hours is	settings 2.8	proof -1.5	none -0.6
hours on	log 1.8	none -0.5	schedule -0.5
hours other	log 1.6	schedule -0.6
hours that	decline 0.7
hours what	status 1.6	log -0.9
hours when	proof 3.1	log 0.6	settings -0.5
hours yesterday	log 0.6
hours you	log 0.9
how	board 3.0	texts 2.9	retention 2.9	decline -2.6	needHelp -2.5	proof 2.3	report 2.3	cancel -2.0	partner 2.0	accept -1.9	home -1.8	my-data -1.8	missed -1.7	nominations -1.7	district -1.6	year -1.5	help 1.5	overdue -1.5	pause -1.5	broadcast -1.4	breaks -1.4	snooze -1.4	checklist -1.3	waiting -1.3	none 1.3	nominate -1.3	digest -1.2	workspaces -1.2	skip -1.2	export -1.2	unreachable -1.2	setup 1.2	ideas -1.2	offices -1.0	neighbors -1.0	audit -1.0	channels -1.0	roster 1.0	leave -0.9	directors -0.9	plan -0.9	link -0.9	schedule 0.8	log -0.6
how about	none -2.6	schedule 2.4	decline -1.2	cancel -0.5
how am	plan 1.6
how are	board 3.4	report -2.0	none -0.9	decline -0.9	match -0.6	retention -0.5
how can	partner 2.1	settings 1.4	needHelp -0.4
how do	setup 3.3	import 2.8	leave 2.3	none -2.0	log 1.5	report -1.5	schedule -1.5	settings 1.5	status -1.3	help 1.1	retention -0.6	board -0.5	pause -0.5	texts -0.5
how does	help 2.2	schedule -0.5
how dos	help 2.4	none -1.0
how far	partner 2.5	status 2.5	none -1.9	schedule -0.6	report -0.6
how i	help 3.0	none -0.7	proof -0.5
how invitation	texts 2.8	none -0.8	help -0.5
how is	report 4.3	board 2.5	none -2.4	schedule 2.0	setup -1.4	help -0.8	partner -0.8	roster -0.6	status -0.6	match -0.5	district -0.5	nominations -0.5
how it	help 1.7
how long	retention 3.1	help 2.9	none -2.4	schedule -1.3	status 1.1	log -0.9	report -0.7	missed -0.6	cancel -0.5	board -0.5	roster -0.5
how many	roster 3.0	report 2.4	proof 2.2	log -1.4	none 1.3	schedule -1.3	board -1.2	help -1.1	settings -1.1	partner -1.1	retention -1.0	match -0.7	nominations -0.7	year -0.7	needHelp -0.6	district -0.6	plan -0.6	setup -0.5	import -0.5	overdue -0.5	cancel -0.4	home -0.4
how much	proof 3.5	none -0.9	schedule -0.8
how old	none 2.1	help -0.5
how should	match 3.2
how soon	retention 2.7	none -0.9
how this	help 2.1
how to	help 2.4	partner 2.0	none -0.9	needHelp -0.6	report -0.4
how was	none 3.2	report -0.6
howdy	home 3.6	none -1.6	log -0.7
human	needHelp 3.0	none -0.9
human i	needHelp 3.0	none -0.9
hush	pause 1.6	none -0.5
hush until	pause 1.2
hush up	pause 1.1
hvac	none 1.5
hvac bid	none 1.5
i	ideas 2.6	leave 2.4	plan 2.3	proof 2.3	import 2.1	help 2.1	nominate 2.1	overdue -1.9	district -1.7	report -1.7	partner 1.6	board -1.6	waiting -1.6	needHelp 1.6	unreachable -1.6	breaks -1.6	pause -1.5	export 1.5	directors -1.4	workspaces -1.3	digest -1.3	retention -1.3	audit -1.3	link -1.2	cancel 1.2	roster -1.2	nominations -1.2	skip -1.2	home -1.2	year -1.2	neighbors -1.1	channels -1.1	none -1.1	broadcast -1.0	offices -0.8	status 0.7	checklist 0.6	log 0.6	setup -0.6	accept 0.6	match -0.5
i accept	accept 1.3
i adjust	settings 2.1	status -0.6
i am	log -2.4	leave 2.3	plan -2.2	partner 2.1	proof -1.8	help 1.7	status -1.7	match 1.6	cancel 1.6	settings 1.5	pause 1.5	home -1.5	needHelp 1.4	nominate -1.4	export -1.3	waiting -1.3	report -1.2	import 1.2	broadcast -1.2	my-data -1.2	ideas -1.2	overdue -1.2	district -1.2	board -1.2	skip -1.1	snooze 1.1	breaks -1.1	nominations -1.1	texts -1.0	setup -1.0	offices -1.0	year -1.0	digest -0.9	checklist -0.8	decline 0.8	directors -0.8	retention -0.8	workspaces -0.7	link -0.7	neighbors -0.7	channels -0.7	accept 0.7	schedule -0.5	roster -0.5
i are	status 0.5
i arrived	missed 0.6
i ask	help 1.7
i behind	status 2.2
i but	schedule 2.0
i call	needHelp 1.1
i called	none 3.1	log -1.7	needHelp -1.1	missed 0.6	home -0.5	partner -0.4
i can	link -2.1	partner 1.9	cancel 1.7	status -1.5	help 1.5	leave 1.5	schedule 1.4	decline -1.4	needHelp 1.3	log -1.3	unreachable -1.3	missed -1.2	snooze -1.0	none -0.9	proof 0.9	my-data -0.9	accept 0.8	settings -0.8	district -0.8	pause -0.6	plan -0.6	nominate -0.6	skip -0.6	export -0.6	report -0.5	home -0.5	ideas -0.5	broadcast -0.4	import -0.4
i caught	status 1.7
i change	settings 1.5	log 1.3	needHelp 1.1	none -0.7	help -0.4
i come	schedule 1.5	none -0.6
i contact	needHelp 0.4
i could	needHelp 3.0	schedule 2.3	help -1.2	decline -1.0	accept -0.7	cancel -0.7	none -0.5
i did	proof 2.3	none 2.0	missed 0.9	decline -0.9	needHelp -0.5	leave -0.4
i do	texts 3.6	help 3.3	partner 2.3	waiting -2.3	none -2.2	cancel -2.0	decline 1.9	leave 1.7	skip 1.7	needHelp 1.6	settings -1.4	status 1.4	schedule -1.3	accept -1.2	missed -1.2	proof -1.1	match -1.1	pause -1.1	unreachable -1.1	nominate -1.0	export -0.9	log -0.9	snooze -0.9	plan -0.8	import -0.7	ideas -0.6	my-data -0.6	setup -0.5	digest -0.5	report -0.5	home -0.5	directors -0.4
i doing	plan 1.6
i drove	log 1.5	missed 1.5	needHelp -0.6
i email	broadcast 0.5	partner 0.4
i enter	nominate 1.8
i expected	status 0.6
i fell	status 0.5
i finally	unreachable 1.6	log -1.5	retention 1.4	channels 1.1	my-data 1.1	needHelp -0.9	none 0.8	cancel -0.7	waiting -0.7	import 0.7	snooze 0.7	home -0.7	export -0.6	proof -0.6	report 0.5	decline 0.5	ideas 0.5	nominations -0.5	pause -0.4
i finished	plan 1.6	status 1.3
i forgot	log 0.7	status 0.5
i forgotten	checklist 3.9	status -0.6	none -0.5
i get	proof 3.1	digest 2.8	help -2.6	none -2.4	needHelp 2.3	partner 2.0	year -1.4	schedule -1.4	report 1.1	log -0.9	status -0.8	my-data -0.6	audit -0.6	ideas -0.6	match -0.6	settings 0.5	cancel -0.5	plan -0.5	setup -0.5	nominate -0.5	broadcast -0.4
i getting	help 2.6	pause -1.1
i got	status 2.0	partner 2.0	none -1.8	log 1.8	year 1.4	accept 1.4	checklist 1.3	schedule -1.2	plan -1.0	proof 0.9	snooze -0.9	breaks 0.8	digest -0.6	my-data -0.6	cancel -0.5	settings -0.5	help -0.5	ideas -0.4	needHelp 0.4	skip 0.4
i had	cancel 3.9	none -1.3
i hate	cancel 2.3	decline 1.3	schedule -0.6	leave -0.5	none -0.5
i have	import 2.6	schedule 2.5	offices 2.3	home -1.9	accept -1.9	needHelp 1.8	help 1.7	report -1.7	overdue -1.6	waiting 1.6	missed -1.6	decline -1.5	plan -1.5	settings -1.3	snooze -1.2	log -1.2	partner 1.1	nominations -1.1	nominate -1.1	my-data -1.0	ideas -0.9	export -0.9	directors -0.9	cancel 0.8	broadcast -0.8	status 0.8	roster -0.7	match -0.7	year -0.7	skip -0.7	proof 0.7	none 0.7	retention -0.7	checklist -0.7	unreachable -0.6	texts -0.6	district -0.6	breaks -0.6	pause 0.6	digest -0.6	board -0.6	setup -0.5	audit -0.5	link -0.5	leave 0.5	workspaces -0.5	neighbors -0.5	channels -0.5
i hit	plan 2.3
i hope	year 1.9	broadcast 1.7	nominations 1.3	my-data 1.1	decline 1.0	leave -0.8	ideas 0.8	schedule -0.8	needHelp -0.8	partner 0.8	snooze -0.7	settings 0.6	proof -0.6	none -0.6	log 0.5	status 0.5	checklist -0.5	plan -0.5	help -0.5	report 0.4	digest -0.4
i keep	pause 2.2	help -1.1
i know	neighbors 1.6	texts 1.3	setup 1.1	log 0.8	broadcast 0.8	none 0.7	plan 0.6	snooze -0.5	board -0.5	decline -0.5	leave -0.5	schedule 0.4
i leave	leave 2.6	needHelp -1.0	none -0.9
i logged	log 2.8	none -1.5	proof 0.8	report -0.6
i look	help 1.6	plan 0.8	status -0.7
i looked	home 3.1	schedule -1.7	leave 1.7	skip 1.4	status 1.2	cancel -1.1	help 0.9	audit 0.8	needHelp -0.8	decline -0.8	none -0.7	nominations 0.6	accept 0.6	log 0.6	export -0.5	snooze -0.5	pause 0.4
i lost	status 2.9	leave -0.5
i made	log 0.6
i meant	home 2.1	roster 1.5	log -1.5	offices 1.5	texts 1.4	district 0.9	board 0.8	import 0.7	ideas 0.7	none -0.6	cancel -0.6	my-data 0.6	plan -0.6	accept 0.6	waiting -0.5	missed -0.5	settings -0.5	help -0.4
i meet	none 1.8	schedule -0.9
i met	plan 2.0
i moved	settings 2.2	schedule -0.5
i must	cancel 0.6
i name	nominate 2.0	needHelp -0.8
i need	proof 2.8	decline 2.4	report 2.3	schedule -2.1	waiting 2.1	accept -2.0	export 2.0	link 2.0	settings -1.6	pause 1.5	cancel -1.3	none -1.2	help -1.2	snooze -1.1	ideas -1.1	leave -1.1	missed -1.0	home -0.9	my-data -0.9	match -0.9	skip -0.9	overdue -0.8	needHelp 0.8	year -0.8	partner 0.7	texts -0.6	breaks -0.6	checklist -0.6	offices -0.6	roster -0.6	import 0.5	nominations -0.5	digest -0.5	unreachable -0.5	district -0.5	retention -0.5	setup -0.5	nominate 0.5	neighbors -0.5	workspaces -0.5	board -0.4	directors -0.4	status 0.4	channels -0.4
i never	none 2.4	partner 2.1	needHelp -1.0	cancel -0.9	leave -0.5
i no	leave 1.5	none -0.5
i nominate	nominate 0.7	nominations 0.5
i nominated	nominations 1.7	partner -0.4
i observed	log 1.9	schedule -0.4
i on	status 2.1	help -0.5
i paired	partner 0.9
i pick	plan 2.6	accept 2.6	status -1.3	ideas -0.7	nominate 0.6	schedule -0.6
i plumb	status 0.8
i prefer	settings 2.2	schedule -0.5
i push	help 1.8
i put	match 2.8	my-data 1.9	plan 1.2	proof 1.2	status -1.1	schedule -0.6	none -0.6	needHelp -0.5	partner -0.5	help -0.5	log 0.4
i quit	leave 4.0	none -1.6	needHelp -1.0
i reach	needHelp 2.3	partner -0.8	help -0.6
i reached	plan 1.0
i ready	checklist 2.4	status -1.2
i record	log 2.0	status -0.8
i regret	cancel 0.7
i reminders	none 5.5	settings -1.9	pause -1.2	snooze -0.7	help -0.7	cancel -0.4
i said	ideas 2.1	none 0.6	help -0.4
i say	plan 1.8
i send	import 3.7	nominate 1.4	help -1.2	broadcast -0.5	report -0.4
i set	checklist 4.2	settings 2.7	status -2.0	help -1.1	partner -0.9	setup 0.7
i showed	missed 1.6	none -0.4
i speak	needHelp 2.3
i spent	log 1.1
i start	help 4.4	setup 1.7	status -1.5	none -0.7	leave -0.6	proof -0.5	settings -0.4	partner -0.4
i stayed	log 1.8	needHelp -0.5
i still	status 1.9	needHelp -0.5	none -0.4
i supposed	status 1.8
i swing	schedule 1.0	none -0.6
i talk	needHelp 2.5	none 1.6	schedule -1.0	help -0.7	waiting -0.5
i talked	log 1.5	none -0.5
i them	none 0.7
i turn	settings 1.3	status 0.9
i type	help 2.7	status -0.6
i use	help 2.8	none -1.0	status -0.7	proof -0.7	needHelp -0.6	partner -0.4
i visit	status 1.7
i vote	accept 2.8	none -0.6
i waited	missed 0.9
i walked	log 1.1
i want	export 3.4	nominate 2.6	ideas 2.3	match 2.0	status -1.9	none -1.8	needHelp 1.6	cancel -1.5	help -1.4	accept -1.3	partner -1.1	leave -1.0	broadcast -1.0	skip -0.9	decline -0.9	waiting -0.9	my-data -0.8	import 0.8	missed -0.8	settings 0.8	report -0.8	plan -0.7	district -0.7	pause -0.7	nominations -0.6	home -0.6	year -0.5	texts -0.5	checklist -0.4	snooze -0.4
i wanted	ideas 1.5	none 1.2
i was	missed 2.4	log -2.2	schedule 2.1	partner 1.9	cancel -1.5	status -1.2	needHelp 0.6
i went	accept 0.5
i will	snooze 3.5	schedule -2.3	needHelp -2.1	none -2.1	cancel 1.9	accept 1.8	decline 1.8	status -1.5	log -1.2	missed -1.0	settings -1.0	help -0.8	leave -0.8	plan -0.7	proof -0.7	pause 0.7	home -0.6	district -0.6	my-data -0.6	partner -0.6	nominate -0.5	export -0.5	skip -0.4	ideas -0.4	unreachable -0.4
i with	partner 1.8
i work	help 0.5
i working	plan 3.0	status -1.3	help -0.5
i would	export 2.6	nominate 2.3	none -2.1	schedule 2.0	plan 1.6	my-data -1.5	ideas 1.5	status -1.3	accept -1.2	settings 1.2	help -1.1	decline -1.1	cancel 0.9	partner -0.8	snooze -0.8	missed -0.6	match -0.6	import -0.6	proof -0.5	broadcast -0.5	report -0.5	pause -0.4	leave 0.4
i write	my-data 2.9	status -1.7	partner 1.6	none -1.5	needHelp 1.5	ideas 1.3	help -1.0	log -1.0	broadcast 0.8	plan -0.7	schedule -0.5	settings -0.5
i wrote	ideas 2.5	export 2.2	my-data 1.6	status -0.9	schedule -0.6	snooze -0.5
i zoomed	log 2.2
iap	plan 3.1	accept -0.9	my-data -0.8	none -0.8	schedule -0.5	status -0.4
ice	breaks 2.5	none -0.8	schedule 0.5
ice anyway	schedule 0.6
ice tomorrow	breaks 0.7
idea	ideas 4.2	help 2.5	none -1.5	schedule -0.9	log -0.8	needHelp -0.8	leave -0.6	nominate -0.6	accept -0.5	cancel -0.5	plan -0.4	export -0.4
idea what	help 2.6	none -0.7
ideas	ideas 3.8	none -2.2	log -1.6	status -1.3	help -1.3	settings -1.1	partner -0.9	schedule -0.7	proof -0.6	needHelp -0.6	home -0.6	missed -0.5	cancel -0.5	accept -0.5	plan -0.4	pause -0.4
ideas did	ideas 1.1
ideas from	ideas 2.7	log -1.1	status -0.5
ideas i	ideas 1.3
iep	none 0.9	schedule -0.4
iep meeting	none 0.9	schedule -0.4
if	accept -2.6	schedule 2.5	help -2.2	none -2.1	proof 2.0	cancel -1.6	decline 1.4	waiting 1.2	texts 1.2	my-data -1.2	export 1.0	settings 1.0	overdue 1.0	snooze -0.9	leave -0.9	import -0.9	pause 0.8	audit 0.8	board -0.7	roster 0.7	report -0.6	missed -0.6	unreachable -0.6	breaks -0.6	plan -0.6	nominate -0.6	offices -0.6	nominations -0.5	workspaces -0.5	checklist -0.5	link -0.4	broadcast -0.4	directors -0.4	year -0.4	retention -0.4
if #	schedule 0.9
if DAY	schedule 2.9	accept -1.0	partner -0.7
if NAME	schedule 0.6
if he	needHelp 1.6	status -1.1
if i	schedule 1.5	none -0.6
if not	schedule 1.1	none -0.5
if possible	schedule 2.2	snooze -0.7
if that	schedule 1.6	accept -0.7
if we	schedule 2.5	none -1.4	status -0.5
if you	schedule -2.5	proof 2.1	decline 2.1	help -2.0	status 2.0	needHelp -1.9	waiting 1.5	texts 1.4	settings 1.3	pause 1.2	export 1.1	overdue 1.1	partner 1.1	audit 1.0	my-data -1.0	cancel -0.9	roster 0.9	import -0.7	leave -0.7	home 0.6	accept -0.5	log 0.5	setup 0.5	report -0.5	offices -0.4	unreachable -0.4	nominate -0.4	board -0.4
ignore	none 4.1	help -0.6	broadcast -0.4	texts -0.4	unreachable -0.4
import	import 3.3	offices 1.7	unreachable -0.5	status -0.5	needHelp -0.5	help -0.5	match -0.4	nominate -0.4
import besides	offices 2.0
import our	import 2.3
import that	none 1.3
impossible	decline 1.9	cancel 1.8	schedule -0.6	leave -0.6	accept -0.5
impossible for	cancel 2.0	leave -0.6	schedule -0.6
in	district 3.6	snooze 3.1	nominations 3.0	help -2.6	settings 2.6	decline -2.6	import 2.6	match -2.5	checklist 2.4	cancel -2.4	home -2.4	partner -2.3	overdue -2.2	channels 2.2	unreachable -2.1	pause -2.0	plan -1.9	audit -1.9	status -1.8	neighbors -1.8	export -1.8	broadcast -1.8	digest -1.8	offices -1.7	ideas -1.6	texts -1.6	year -1.6	skip -1.5	board 1.5	link 1.5	retention -1.5	schedule 1.5	setup -1.5	log 1.4	workspaces -1.4	nominate 1.4	roster 0.9	leave 0.9	my-data -0.8	breaks 0.8	report -0.7	proof -0.7	needHelp -0.7	waiting 0.6	directors -0.5
in #	snooze 2.1	accept 1.0	schedule -0.8
in DAY	schedule 3.0	leave 1.3	none -0.8	accept -0.7
in afternoon	schedule 0.7
in because	link 1.4	needHelp -0.6
in blount	breaks 2.0	district -0.4
in building	missed 0.7
in can	log 3.6	none -1.0	schedule -0.7	cancel -0.6
in central	settings 2.5	accept -1.1
in charge	needHelp 2.2	none -0.5
in davidson	board 1.7
in day	schedule 2.1	accept -0.7
in east	none 1.0
in excel	import 2.0
in fall	breaks 1.3
in few	snooze 2.0	settings -0.5	none -0.4	schedule -0.4
in for	nominate 0.9	schedule 0.8
in from	nominations 2.6	none -0.8
in google	import 2.0
in gym	waiting 1.2	decline 1.0	proof 0.8	import 0.8	missed -0.7	needHelp 0.7	help 0.6	partner 0.6	year 0.6	breaks -0.6	board 0.5	nominations -0.5	settings -0.4
in hallway	none 2.3	log -0.5
in here	my-data 1.6
in hospital	cancel 2.0	none -1.4
in hours	log 1.1
in it	nominations 3.1	none -1.4	district -0.7	status -0.5
in knoxville	none 1.0
in meeting	snooze 2.3
in memphis	none 1.2
in month	schedule 1.3
in morning	settings 2.6	schedule 1.6	none -1.3	log -0.6
in mornings	settings 2.8
in my	status 2.1	import 2.0	district 1.4	schedule 1.1	my-data -1.0	none 0.8	settings 0.8	nominations -0.7	plan 0.7	partner -0.7	needHelp -0.6
in next	schedule 1.7	none -1.3
in of	district 2.6
in office	none 3.3	missed 1.7	snooze -0.8	accept -0.8	needHelp -0.7	log -0.7	schedule -0.7	settings -0.6	partner -0.5	offices -0.4
in ok	nominations 1.2	directors 1.0
in on	schedule 1.5	log 0.8	snooze -0.5
in our	channels 2.1	board 1.8	district 0.8	roster -0.6
in p3	leave 2.0	cancel -0.7
in place	checklist 4.6	none -1.1	status -0.9	district -0.8	board -0.4
in process	status 0.5
in program	leave 2.9	roster 2.7	none -1.6	nominate 1.2	decline -1.2	needHelp -0.7	board -0.6	setup -0.4
in roster	roster 2.1
in sumner	roster 1.0	breaks 0.6
in teams	channels 1.1	settings 0.9
in technology	none 0.5
in this	nominate 2.6	nominations 2.5	none -1.5	leave 1.5	district 1.1	needHelp 0.7	log -0.7	import -0.6	schedule -0.5	status -0.5	cancel -0.4
in to	none 3.3	link -1.4
in touch	partner 2.4	needHelp -0.7	proof -0.5
in week	schedule 1.2
in weeks	needHelp 1.9
in what	log 2.0	none -0.7
in which	channels 1.7
in wilson	waiting 2.7	board 2.0	breaks 0.6	needHelp -0.6	match -0.6	overdue -0.6	roster -0.5
in with	link 1.8	needHelp -0.6
in wreck	cancel 0.5
inbox	waiting 2.9	settings 0.9	none -0.6
indicators	plan 3.6	status -1.8	ideas -0.8	partner -0.5
indicators am	plan 2.2	status -0.6
info	partner 2.9	needHelp -2.1	none -1.7	log -0.9	missed -0.8
information	export 2.8	none -0.9	partner 0.7	proof -0.6	needHelp -0.5	schedule -0.5	decline -0.4
information do	export 1.6
information you	export 0.9
inspector	none 2.5	status -1.2	schedule -0.5
inspector went	none 0.6
installed	workspaces 1.7	unreachable 1.6	overdue -0.6
instead	settings 1.9	none -0.7	schedule 0.7
internet	none 0.5
internet has	none 0.5
into	none 0.5
into grade	none 0.5
intro	texts 3.1	none -0.8	broadcast -0.8
intro message	texts 3.1	none -0.8	broadcast -0.8
introduction	texts 5.0	none -2.6	broadcast -0.9	log -0.5	waiting -0.4
invitation	texts 4.2	none -2.6	unreachable 1.2	overdue -0.7	help -0.5	partner -0.5	match -0.4
invitation is	texts 2.8	none -0.8	help -0.5
invitations	unreachable 4.5	none -1.1	home -1.1	match -0.6	report -0.6	overdue -0.5	waiting -0.4	broadcast -0.4
invitations please	unreachable 3.0
invite	directors 2.6	broadcast 2.1	none -1.1
invite all	broadcast 2.7	directors -1.8
invoice	none 3.1
invoice to	none 2.1
involved	leave 2.6	none -1.6
is	pause -2.6	missed -2.5	waiting -2.3	plan -2.3	proof -2.3	snooze -2.2	status 2.2	match -2.0	none 2.0	leave -1.9	decline -1.9	unreachable -1.8	checklist -1.8	ideas -1.8	export -1.7	nominate -1.7	partner 1.7	directors -1.7	setup -1.6	settings -1.5	accept 1.5	channels -1.4	district -1.4	needHelp 1.3	overdue -1.3	retention -1.2	my-data 1.2	offices -1.2	year -1.2	home -1.0	import 1.0	report -1.0	broadcast -0.8	texts -0.7	link -0.7	neighbors -0.7	digest 0.6	log -0.6	audit -0.6	board 0.5	roster 0.5	schedule -0.4
is #	settings 1.6	none -0.9
is DAY	schedule 1.4	none 0.8
is NAME	partner 4.2	status -2.2	none -1.2	needHelp -1.1	schedule -0.8	digest -0.4
is all	home 4.3	roster 4.3	none -2.1	accept -1.7	audit -1.3	decline -0.9	partner -0.7	nominations -0.6	pause -0.6	offices -0.4
is anyone	none 1.9
is anything	status 3.8	none -3.4
is at	none 3.5	partner -0.8	needHelp -0.7	status -0.6	audit -0.5	nominations -0.5
is bad	decline 0.6	schedule 0.5
is ball	status 1.4	none 0.5
is been	audit 1.8
is behind	overdue 2.0	log 1.9	none -0.9	status -0.8
is best	none 2.6	schedule 2.5	status -1.9	help -1.0	decline -0.7	cancel -0.6	home -0.5	accept 0.5	partner 0.4
is big	none 1.2
is breaks	breaks 2.6	none -0.9	status -0.7
is broken	none 2.3
is brokn	none 1.1
is busy	neighbors 1.6	texts 1.3	setup 1.1	log 0.8	broadcast 0.8	none 0.7	plan 0.6	snooze -0.5	board -0.5	decline -0.5	leave -0.5	schedule 0.4
is clear	schedule 2.1	none -0.8	cancel -0.6
is closed	breaks 1.9	cancel 1.2	none -0.9
is coming	status 1.0
is convenient	decline 0.4
is coordinator	needHelp 3.8	offices 1.3	none -1.0	partner -0.9	roster -0.7	status -0.5	audit -0.4
is covering	none 0.8
is dead	cancel 3.6	accept -1.8	schedule -0.9	none -0.6
is deadline	status 1.9	year -1.4
is doable	schedule 1.9	accept -1.4
is due	none 2.5	status 1.2	year -0.6	cancel -0.6
is each	board 2.5	report -0.8
is enough	skip 1.9	pause 1.0	accept -0.4
is everybody	board 2.6	none -1.5
is expected	status 3.2	none -0.8	digest -0.5
is fine	accept 2.5	schedule -1.4	none -1.2
is finished	log 1.8	status -0.4
is for	none 2.7	status -1.6
is game	none 2.1	status -0.4
is going	digest 2.2	status -0.4
is gone	none 1.2	decline 1.1	cancel -0.5
is good	accept 3.8	decline -2.1	schedule 1.2	needHelp -0.8	none 0.8	cancel -0.7	status -0.7	partner -0.7	help -0.6	log -0.5
is governor	none 3.3	partner -1.6	status -0.7	help -0.4
is great	none 3.1	schedule -1.4	accept 1.4	log -1.4	needHelp -0.8	partner -0.8
is happened	digest 2.4	status -0.7
is he	partner 2.0	none -0.4
is here	none 3.4
is his	partner 3.6	none -3.2	status -0.8	log -0.6
is in	status -3.1	nominations 3.0	log 2.9	none 1.6	partner -1.3	cancel 1.0	schedule -1.0	district 0.9	needHelp 0.7	roster -0.7	help -0.6	audit -0.6	accept -0.5	missed -0.4
is it	status 2.9	cancel -2.2	report 1.6	accept -1.2	none 0.9	partner -0.8	needHelp -0.8	my-data -0.7	help -0.7	nominations -0.7	log -0.7	home -0.6	overdue -0.5	snooze -0.4
is killing	cancel 2.1	schedule -0.4
is late	overdue 2.9	broadcast 1.0	none 0.8	status -0.6	partner -0.5
is left	status 2.2	none -1.6	help -0.7
is lunch	none 2.2	status -1.4
is matched	district 2.2	nominations -0.5
is meaning	none 2.5	status -1.0	digest -0.4
is mia	needHelp 1.6
is my	report 3.7	accept 2.4	partner 2.3	needHelp -2.2	nominations -2.1	my-data 2.0	schedule -1.7	none 1.6	help -1.6	board -1.5	log -1.5	audit -0.8	cancel -0.8	settings -0.8	plan -0.7	match -0.7	roster -0.7	digest -0.6	waiting -0.6	overdue -0.5	missed -0.5	proof -0.5	import -0.5	export -0.5	district -0.5	year -0.4	ideas -0.4
is name	partner 2.2	status -0.7	needHelp -0.6	none -0.5
is new	none -3.3	digest 2.8	import 0.9	status -0.4
is next	status 2.0	log -1.1	help -0.6	schedule -0.6	partner -0.4
is next?	status 3.5	needHelp -0.9	partner -0.8	help -0.6	none -0.5
is nice	none 3.8	partner -1.4	needHelp -1.1	status -0.6
is no	cancel 2.8	none -1.8	accept -0.5
is not	none -2.6	link 2.6	needHelp 2.4	leave 2.4	decline 2.0	skip 1.5	schedule -1.2	status -1.1	accept -0.9	partner -0.8	log -0.8	unreachable 0.7	settings -0.6	snooze -0.6	cancel -0.6	missed -0.5	help -0.4
is off	cancel 4.1	settings 1.5	proof -1.5	breaks 1.4	schedule -1.2	log -1.1	accept -0.8	none 0.5	pause -0.4
is ok	schedule 1.9	accept -0.9
is on	needHelp 2.9	none 2.5	status 2.3	digest -0.9	roster -0.6	partner -0.6	help -0.6	nominations -0.6	overdue -0.5	audit -0.5	schedule -0.5
is one	accept 1.9	partner 1.6	none -0.7	needHelp -0.5
is open	schedule 1.7	accept -0.5
is other	partner 2.5	needHelp -1.4	none -0.5
is our	workspaces 2.3	nominations 2.2	schedule -2.1	status 1.8	none -1.0	board -0.6
is out	pause -2.7	cancel 2.2	retention 2.2	home 2.0	snooze 1.4	needHelp -1.1	decline 1.0	broadcast 1.0	breaks 1.0	status -1.0	import 0.9	my-data -0.9	year 0.9	partner -0.8	schedule 0.8	proof -0.8	settings -0.7	district 0.7	nominations -0.6	waiting -0.6	plan 0.6	match -0.6	export 0.5	digest -0.5	board -0.5	report 0.4	skip -0.4	neighbors -0.4	nominate -0.4	help -0.4
is over	log 3.5	needHelp 1.8	none -0.9	status -0.6	year -0.6	help -0.5
is overkill	skip 2.3	accept -0.4
is p3	help 1.5
is perfect	accept 1.7	schedule -0.5
is person	partner 1.2	needHelp -0.5
is possible	schedule 0.7	decline 0.6
is principal	roster 3.9	none -2.1
is problems	needHelp 4.2	none -2.5	status -0.6	home -0.5
is right	year 1.9	broadcast 1.7	nominations 1.3	my-data 1.1	decline 1.0	leave -0.8	ideas 0.8	schedule -0.8	needHelp -0.8	partner 0.8	snooze -0.7	settings 0.6	proof -0.6	none -0.6	log 0.5	status 0.5	checklist -0.5	plan -0.5	help -0.5	report 0.4	digest -0.4
is rough	schedule 2.1	none -0.7
is rude	needHelp 1.9
is sarah	settings 1.2	audit 1.1	none 0.8	schedule 0.7	decline 0.7	status 0.7	log -0.7	needHelp 0.7	help -0.6	plan 0.6	my-data -0.6	digest 0.6	ideas 0.5	partner -0.5	offices 0.5	leave -0.4	cancel -0.4
is school	none 3.9	cancel -1.4	schedule -0.6	breaks -0.6	status -0.4
is score	none 3.3	status -1.8	partner -0.5	help -0.4
is sick	none 2.6	cancel -0.5	pause -0.4
is something	none 2.4	needHelp -0.8
is spring	none 3.5	breaks -1.7	status -1.0
is status	status 1.3
is stuck	waiting 2.1	none 1.2	needHelp -0.7	board -0.4
is supposed	status 1.2
is taking	nominations 2.0
is team	none 3.0	status -2.1	partner -0.5
is tenant	workspaces 2.3	setup -0.6
is testing	breaks 2.1	none -1.3
is that	partner 0.9	schedule 0.6	none -0.5
is their	workspaces 2.1
is there	none -3.0	needHelp 2.5	status 1.8	partner 1.7	proof 1.6	waiting 1.5	my-data -0.9	schedule -0.8	help -0.7	cancel -0.6
is this	help 4.7	none -4.4	my-data 4.1	needHelp -3.4	status -2.8	digest -1.5	report -1.2	nominations -1.2	audit -1.0	log -1.0	year -0.7	cancel -0.6	overdue -0.6	decline -0.6	broadcast -0.5	schedule -0.4
is turn	status 2.4	none -1.0	needHelp -0.5
is visit	help 3.3	none -1.0	schedule -0.5
is visiting	none 1.4
is waiting	none 2.2	accept -0.4
is weather	none 1.7
is what	my-data 2.7	status -1.1	none -0.6
is worded	texts 2.8	none -0.8	help -0.5
is wrong	none 1.8	settings 1.0	needHelp -0.5
issue	needHelp 1.1
issue with	needHelp 1.1
it	snooze 2.6	home 2.5	cancel 2.1	partner -1.9	overdue -1.9	my-data -1.8	district 1.8	decline -1.8	needHelp -1.8	settings -1.7	breaks -1.7	match -1.7	accept 1.7	status 1.7	plan -1.6	log 1.5	nominations 1.4	checklist -1.3	roster -1.3	schedule 1.3	workspaces -1.3	broadcast -1.2	digest -1.2	link -1.2	nominate -1.2	ideas -1.2	retention -1.2	texts -1.2	directors -1.1	channels -1.1	board -1.1	offices -1.1	year -1.0	help -1.0	neighbors -1.0	audit -0.9	waiting -0.8	setup -0.8	import -0.8	export -0.8	proof -0.6	leave -0.4
it DAY	schedule 2.0	none -1.7	accept 1.1	cancel 0.9
it after	snooze 1.5
it alright	schedule 1.4	none -0.6
it be	schedule 1.1
it did	missed 2.1	none -1.2	cancel -0.4
it done	skip 1.2	log 0.8
it for	schedule 1.8
it from	nominations 3.1	none -1.3	status -0.5
it going	none 2.4	report 1.9	status -0.8
it has	needHelp 1.6	none 1.5	schedule -1.5	export 1.1	waiting 1.0	missed -0.9	cancel -0.8	accept -0.7	nominations -0.7	import 0.6	breaks -0.6	status -0.6	plan 0.6	log 0.6	partner 0.6	decline 0.5	proof 0.5	home -0.5	board 0.5	help 0.5	settings -0.5	year 0.5	report -0.4
it in	status 2.9	none -1.2
it is	none 2.7	leave 2.7	cancel 2.2	status -1.8	decline -0.8	log -0.4
it lasted	log 0.6
it later	snooze 1.9	none -0.8
it my	status 1.9	none -1.0
it never	missed 0.5
it next	snooze 1.6	status -0.5	schedule 0.5
it off	cancel 4.0	leave -0.7	log -0.7	schedule -0.6	decline -0.6	status -0.5
it on	snooze 1.7	cancel 0.6	schedule -0.4
it possible	schedule 1.5	none -1.2
it ran	log 1.2
it second	log 0.6
it short	log 1.8
it take	cancel 0.4
it that	status 0.5
it this	district 3.0	cancel -1.8	snooze 1.0	none -0.7
it to	accept 2.1	schedule 1.5	none -0.9	cancel -0.7
it tomorrow	snooze 3.3	accept -1.4	cancel -1.1	none -0.8
it took	log 2.1	none -2.0
it was	schedule 1.3	settings 1.1	audit 1.0	proof 1.0	skip 0.9	help 0.8	log 0.8	import 0.7	needHelp -0.6	cancel -0.6	leave 0.5
it will	cancel 1.9	decline 1.4	leave -0.8	needHelp -0.7	schedule -0.7
it works	help 1.7
it would	schedule 0.5
items	waiting 4.7	none -1.1	texts -0.6	board -0.5	overdue -0.5	match -0.5
jenny	none 3.2	partner -0.5
job	leave 1.2	none 1.2	cancel -0.6
joined	nominations 3.1	report -1.3
joke	none 2.9	help -0.6	decline -0.5	snooze -0.5	schedule -0.5
jot	plan 2.5	ideas 1.5	schedule -0.5
jot goal	plan 1.1
jumped	log 0.7
jumped on	log 0.7
keep	retention 2.9	leave 2.8	none 2.0	export 1.6	cancel -1.6	help -1.5	pause 1.5	status -1.5	schedule -0.6	texts -0.6	accept -0.5	needHelp -0.5	settings -0.5	district -0.4	report -0.4
keep about	export 1.6	none -0.6
keep doing	leave 2.1	cancel -0.9
keep everything	retention 2.5	status -0.6
keep getting	pause 2.2	help -1.1
keep reminders	none 3.0	pause -0.7	texts -0.4
kentucky	none 4.3	status -1.9	leave 1.5	partner -0.9	digest -0.8	help -0.6	cancel -0.4
kep	retention 1.4
kep records	retention 1.4
kept	missed 2.7	retention 2.6	log 1.4	none -1.2	help -0.9
kept it	log 1.8
kept me	missed 2.7	none -0.9
keys	help 3.0	none 2.8	cancel -0.8	schedule -0.8	status -0.8	partner -0.4
keys do	help 3.1	status -0.5
kick	schedule 3.2	none -0.8	log -0.4
kick our	schedule 1.0
kickoff	checklist 2.2	broadcast 2.1	status -0.8	none -0.4
kickoff webinar	broadcast 2.1
kid	none 1.7	cancel 1.5
kid is	none 2.0
kids	none 2.8	status -1.0	partner -0.5	decline -0.4
kids are	none 2.9	status -0.8
kids got	none 1.5
kill	cancel 6.3	home -2.1	none -1.8	help -1.2	schedule -1.0	accept -1.0	pause -0.9	status -0.7	log -0.6	snooze -0.6
killing	cancel 2.1	schedule -0.4
killing me	cancel 2.1	schedule -0.4
kiln	none 3.1	status -1.0
kiln on	none 3.1	status -1.0
knocked	log 1.1
knocked out	log 1.1
know	help 3.2	cancel 2.7	leave -2.1	decline -1.9	export 1.8	needHelp -1.7	neighbors 1.4	accept -1.2	snooze -1.2	partner 1.1	status 1.0	none 1.0	texts 1.0	setup 0.9	pause -0.8	settings -0.7	board -0.6	missed -0.6	broadcast 0.6	skip -0.6	my-data -0.6	schedule -0.6	match -0.5	ideas -0.5	import -0.5	log 0.5	report -0.4	nominate -0.4
know about	export 2.2	help -0.7	status -0.4
know any	none 3.8	decline -0.9	status -0.4
know everybody	neighbors 1.6	texts 1.3	setup 1.1	log 0.8	broadcast 0.8	none 0.7	plan 0.6	snooze -0.5	board -0.5	decline -0.5	leave -0.5	schedule 0.4
know how	help 0.9
know i	cancel 3.0	none -1.1	accept -0.8	partner -0.6
know when	status 2.2	none -1.3
know where	none 1.3
know whether	none 0.7
know who	partner 2.2	none -0.9	needHelp -0.5
knox	neighbors 1.3	roster 0.8
knox county	roster 0.8
knoxville	none 1.0
lady	partner 2.0	leave -0.4	needHelp -0.4
lady i	partner 2.0	leave -0.4	needHelp -0.4
last	digest 3.1	status -3.0	skip 2.7	help 2.1	accept 1.7	needHelp -1.6	cancel -1.5	broadcast -1.2	missed 1.2	schedule -1.1	decline -1.1	leave -1.1	texts -1.1	log 1.0	settings -1.0	plan -1.0	pause -1.0	none 0.9	district -0.9	proof -0.9	breaks -0.9	waiting -0.9	unreachable -0.9	overdue -0.9	checklist -0.8	match -0.8	setup -0.8	snooze -0.8	import -0.7	my-data -0.7	workspaces -0.7	nominations -0.7	report -0.7	year -0.7	home -0.7	audit -0.7	export -0.6	nominate -0.6	board -0.6	retention -0.6	link -0.6	roster -0.5	directors -0.5	neighbors -0.5	offices -0.5	channels -0.5
last DAY	missed 2.3	none -2.0	log 1.3	schedule -0.6
last meeting	skip 2.5	none -1.8	schedule 1.2	log -1.1	missed -0.8	cancel -0.7	status -0.5	setup -0.4
last night	log 0.8	cancel 0.5
last one	skip 2.5	none -1.4	accept -0.9
last slot	accept 1.4
last step	skip 1.7
last visit	ideas 1.3
last week	digest 3.5	log 1.6	status -1.3	schedule -0.6	cancel -0.6	skip -0.5	partner -0.4	needHelp -0.4
lasted	none 2.1	missed -0.4
lasted #	log 0.7
late	overdue 3.9	log -2.4	decline 1.7	status -1.6	none 1.5	board -1.4	partner -1.3	missed -1.1	schedule -1.1	snooze -0.9	nominations -0.9	help -0.9	offices -0.8	home -0.7	year -0.7	roster -0.7	pause -0.7	texts 0.7	workspaces -0.7	audit -0.7	leave -0.7	digest -0.7	breaks -0.7	unreachable -0.6	proof -0.6	my-data -0.6	plan -0.6	nominate -0.6	needHelp -0.6	import -0.5	directors -0.5	skip -0.5	neighbors -0.4	match -0.4	ideas -0.4	link -0.4	channels -0.4
late for	decline 1.9
late on	overdue 1.6
late pairs	overdue 2.3	match -0.5
late this	log -1.6	waiting 1.5	texts 1.3	match 0.9	cancel 0.8	export 0.8	accept 0.8	district 0.6	needHelp 0.6	report -0.5	missed 0.5	overdue -0.4	pause -0.4
lately	digest 4.2	none -2.8	status -1.9	help -0.5	report -0.4	partner -0.4
later	snooze 3.5	home 2.8	none -2.5	status -2.1	accept 2.1	needHelp -1.8	help -1.6	log -1.6	schedule 1.5	settings -1.5	cancel -1.5	decline 1.3	pause -1.2	leave -1.2	partner -1.2	proof -1.0	missed -0.9	report -0.7	my-data -0.7	skip -0.6	nominate -0.6	export -0.6	ideas -0.6	district -0.6	match -0.6	waiting -0.6	texts -0.5	overdue -0.5	import -0.5	broadcast -0.5	unreachable -0.5	year -0.5	digest -0.4	neighbors -0.4	audit -0.4	checklist -0.4	nominations -0.4	breaks -0.4	offices -0.4	board -0.4	roster -0.4
later date	schedule 1.7	snooze -0.6
later in	schedule 3.4	accept -0.9	none -0.8	snooze -0.8
later please	none 2.0	schedule 1.5	snooze 0.7	decline -0.5
later time	accept 2.5	decline 1.8	snooze -1.3	schedule -0.9	none -0.6	home -0.4
later week	schedule 0.5
launch	checklist 4.1	setup 2.9	status -2.0	help -1.5	none -0.9	waiting -0.5	report -0.5	match -0.5	import -0.4	unreachable -0.4	leave -0.4
lawyers	none 1.5
lawyers to	none 1.5
leak	decline 1.2	waiting 1.1	proof 0.8	partner 0.8	missed -0.7	needHelp 0.7	import 0.6	breaks -0.6	board 0.6	help 0.5	nominations -0.4	year 0.4
leak in	none -1.7	waiting 1.3	decline 1.3	import 0.8	proof 0.8	partner 0.8	needHelp 0.7	missed -0.7	help 0.7	board 0.6	year 0.6	breaks -0.5	nominations -0.4
learning	proof 1.6
leave	none 2.3	pause 2.2	accept -1.9	waiting 1.8	skip 1.7	status -1.5	log -1.2	needHelp 1.2	decline -0.9	missed -0.8	schedule -0.7	settings -0.7	leave 0.7	partner -0.7	snooze -0.5	checklist -0.5	plan -0.4	export -0.4
leave back	pause 2.0	none -1.3	cancel -0.5
leave building	cancel 1.4	schedule 0.7	needHelp -0.4
leave me	pause 1.3
leave out	skip 2.2	schedule -0.5
leave program	leave 1.9	needHelp -1.1	none 0.5
leave thru	pause 0.9
leave until	pause 1.8	none -0.4
leaving	leave 2.9	none 2.4	needHelp -1.3	cancel -0.9	help -0.6	decline -0.5
leaving district	leave 1.0
leaving i	leave 0.6
left	match 3.1	needHelp 2.6	missed 2.3	none 2.2	checklist 2.1	status 1.9	help -1.7	partner -1.5	schedule -1.5	waiting -1.2	decline -1.2	settings -1.2	report -1.2	overdue -1.1	log -0.9	proof -0.8	cancel -0.8	retention -0.8	snooze -0.7	plan -0.6	roster -0.6	board -0.6	district -0.5	accept -0.5	my-data -0.4
left before	checklist 1.4
left district	needHelp 3.0	missed -0.9
left kiln	none 2.4	status -0.7
left lights	none 3.2	status -1.1	needHelp -0.5
left me	missed 2.7	needHelp -0.7	status -0.7	settings -0.6	none -0.4
left now	status 0.7
left please	status 1.9	none -0.8
left to	checklist 1.3	status 1.3	none -0.7
legal	retention 4.0	match -0.7	breaks -0.4
legislature	report 2.6
legislature please	report 1.5
less	settings 4.3	none -2.8	snooze -1.1	pause -0.7	status -0.5	partner -0.4
less often	settings 2.5	none -0.6
let	cancel 2.3	schedule 1.6	match 1.5	plan 1.5	log -1.4	accept 1.4	partner 1.4	skip 1.2	pause -1.1	help -1.0	status -1.0	missed -0.9	decline -0.9	settings -0.9	snooze -0.8	district 0.7	export -0.7	waiting -0.7	report -0.6	ideas -0.6	my-data -0.6	setup -0.5	board -0.5	breaks -0.5	neighbors -0.5	year -0.5	nominations -0.4	home -0.4	broadcast -0.4	overdue -0.4	digest -0.4
let NAME	cancel 1.4
let her	cancel 2.6	accept -0.8	none -0.4
let me	none 3.4	partner 2.0	plan 1.7	accept -1.6	district 1.4	schedule -1.1	cancel -0.8	status 0.7	match -0.6	help -0.6	nominate 0.6	needHelp 0.5	decline -0.5	settings -0.5
let us	none -2.3	accept 2.0	match 2.0	schedule 1.9	status -1.7	cancel -1.5	skip 1.3	log -1.1	district -0.8	needHelp -0.7	plan -0.6	pause -0.6	partner -0.5	missed -0.4
letter	texts 4.4	proof 3.4	none -1.7	waiting -1.1	log -0.8	schedule -0.6	report -0.5	cancel -0.5
level	partner 2.0	none -0.5	needHelp -0.4
level does	partner 2.0	needHelp -0.4
license	proof 3.3	none -0.7	schedule -0.4
license renewal	proof 3.2	none -0.6
life	none 2.5	status -1.0	digest -0.4
lights	none 3.4	status -1.2	needHelp -0.5
lights on	none 3.4	status -1.2	needHelp -0.5
likes	none 2.6	partner -0.6	needHelp -0.5	missed -0.5
likes fishing	none 2.6	partner -0.6	needHelp -0.5	missed -0.5
line	partner 4.7	none -2.7	missed 2.4	log -0.9	help -0.8
line for	missed 2.0	log -0.8
link	link 4.3	unreachable -1.0	match -0.8	report -0.6	none 0.5	snooze -0.4
link code	link 3.2	match -0.4
link for	none 1.4
list	import 2.8	unreachable 2.5	leave 2.0	ideas 1.8	directors 1.8	status -1.7	help -1.7	board -1.5	overdue 1.2	needHelp -1.1	nominations 1.1	waiting 1.1	log -1.0	schedule -1.0	roster 1.0	report -0.9	setup -0.9	decline -0.8	texts -0.8	proof -0.8	partner -0.8	plan -0.7	nominate -0.7	settings -0.6	year -0.6	match -0.5	cancel -0.5	breaks -0.5	missed -0.4	snooze -0.4	broadcast -0.4	my-data -0.4
list of	directors 2.3	import 1.6	roster -0.6
listed	decline 1.6
listen	home 2.8	cancel 2.7	my-data 2.3	pause 1.8	schedule -1.7	snooze -1.2	none 1.2	accept -1.0	missed -0.9	leave -0.9	decline -0.9	status 0.8	unreachable -0.8	report -0.7	settings 0.7	match -0.7	proof -0.6	export 0.6	setup 0.6	board -0.6	breaks -0.5	overdue 0.5	nominations -0.5	year 0.5	district -0.5	needHelp -0.5	checklist -0.5	roster -0.5	nominate 0.5	texts -0.5	skip -0.4	digest 0.4	retention -0.4	offices -0.4	broadcast -0.4
listen i	help 2.3	none -0.7	import 0.5
listen what	digest 1.3	partner 1.1	status 0.7	none -0.4
load	import 3.7	none -1.0	unreachable -0.7	home -0.7	roster -0.4
load our	import 1.6
lock	accept 3.1	status -1.1	cancel -1.1	none 0.8	log -0.8
lock back	none 1.8	status -0.8
lock down	schedule 2.6	accept -1.0
lock it	accept 3.2	schedule -2.6	cancel -0.9	none -0.7
lockdown	cancel 1.8	none -1.0
lockdown drill	cancel 1.5	none -0.9
log	audit 3.0	log 1.8	status 1.7	link 1.6	my-data 1.3	plan -1.2	missed -1.1	needHelp -1.1	overdue -1.0	report -1.0	cancel -0.9	broadcast 0.9	none -0.9	settings -0.9	proof -0.8	partner -0.8	ideas -0.8	leave -0.8	retention -0.6	help -0.6	decline -0.6	home -0.6	breaks -0.6	skip -0.5	schedule -0.5	nominate -0.5	pause -0.5	district -0.5	accept -0.4	unreachable -0.4	snooze -0.4
log #	log 1.2
log call	log 0.5
log go	status 0.9
log in	none 1.6	link 1.4
log it	log 2.6	none -0.6	status -0.5
log me	log 1.0
log my	log 1.8	status -0.8
log on	link 1.3
log our	log 1.0	schedule 0.6
log that	none 1.1
log visit	log 0.8
logged	log 2.0	report 1.7	broadcast 1.1	overdue 1.1	audit -0.7	unreachable -0.7	status -0.6	none -0.5
logged call	log 0.4
logged it	none 1.9	log -0.6
logged that	broadcast 1.0	overdue -0.5
logged their	broadcast 0.4
logged this	report 1.7
logged wrong	log 2.8	none -1.4
login	none 3.9	settings -1.6
lol	none 3.1
long	retention 3.1	help 2.9	none -2.6	schedule -1.3	status 1.1	report -0.7	missed -0.7	cancel -0.5	roster -0.5	board -0.5
long do	retention 2.7	none -1.1	help -0.9	status 0.9
long is	help 3.4	status -1.8	none -0.9
longer	leave 2.3	cancel -0.9	none -0.7
longer wish	leave 1.5	none -0.5
look	roster 3.1	help 2.3	snooze 1.5	board 1.5	status -1.4	partner 1.3	plan 1.3	schedule -1.2	cancel -1.0	needHelp -0.7	match -0.7	my-data 0.7	district -0.6	log -0.5	none -0.5	nominate -0.5
look at	help 2.5	snooze 1.7	partner 1.6	status -1.2	my-data 0.9	cancel -0.9	schedule -0.8	none -0.6	needHelp -0.5
look awful	none 0.7
look over	plan 1.4
look up	roster 3.1	board 1.5	none -0.6	match -0.5	district -0.5
looked	audit 2.7	home 2.5	status 2.0	schedule -1.9	leave 1.4	skip 1.3	needHelp -1.2	cancel -1.2	accept 1.0	decline -0.9	help 0.7	partner -0.6	export -0.5	snooze -0.5	nominations 0.5	report -0.4	plan -0.4	nominate -0.4	missed -0.4
looked at	audit 2.7	home 2.5	status 2.0	schedule -1.9	leave 1.4	skip 1.3	needHelp -1.2	cancel -1.2	accept 1.0	decline -0.9	help 0.7	partner -0.6	export -0.5	snooze -0.5	nominations 0.5	report -0.4	plan -0.4	nominate -0.4	missed -0.4
looking	audit 1.7
looking at	audit 1.7
lopez	roster 3.1	board -0.5
loss	needHelp 3.6	leave -0.5	none -0.5
lost	status 3.2	none 1.4	leave -0.6	help -0.5	needHelp -0.4
lost track	status 3.3	leave -0.6	help -0.4	needHelp -0.4
loud	none 1.3
loud today	none 1.3
luck	none 3.1	accept -1.1
lunch	none 2.9	status -2.3	accept -1.7	settings -1.2	cancel -1.2	schedule 1.1	snooze 1.0	log -1.0	partner -0.8	pause -0.7	missed -0.7	needHelp -0.6	help -0.6	breaks -0.6	home -0.5	report -0.4	decline -0.4
lunch DAY	none 1.4
lunch at	none 1.4
lunch duty	none 1.8	schedule -1.1
lunch for	none 2.3	schedule 0.8	log -0.4
lunch yesterday	none 0.8
made	none 2.7	status -1.2	log 0.8
made call	log 0.8
madhouse	log -2.2	schedule 1.6	settings 1.1	proof 1.0	audit 1.0	skip 1.0	help 0.9	import 0.7	cancel -0.6	needHelp -0.6	leave 0.5	status 0.4
madhouse over	log -2.2	schedule 1.6	settings 1.1	proof 1.0	audit 1.0	skip 1.0	help 0.9	import 0.7	cancel -0.6	needHelp -0.6	leave 0.5	status 0.4
mail	unreachable 3.7	export 2.2	none -0.5	match -0.5
mail me	export 2.2
make	match 2.8	report 2.5	link 2.3	neighbors 2.1	schedule 1.9	offices 1.9	cancel 1.4	log -1.4	leave -1.3	needHelp -1.3	home -1.2	status -1.1	snooze -0.9	unreachable -0.9	help -0.9	district -0.8	missed -0.8	accept 0.7	waiting -0.7	partner -0.7	pause -0.7	overdue -0.6	nominate -0.5	texts -0.5	breaks -0.5	checklist -0.5	year -0.5	proof -0.5	broadcast -0.5	skip -0.5	settings -0.5	roster -0.5	import -0.4	digest -0.4	retention -0.4	my-data -0.4
make data	offices 1.5
make it	accept 2.7	none -2.1	schedule 1.5	cancel 1.4	leave -0.9
make pairs	match 1.6
make two	neighbors 1.5
make visit	schedule 1.5	log -0.5
many	roster 3.0	report 2.4	settings 2.4	proof 2.2	log -1.5	schedule -1.3	board -1.2	help -1.2	partner -1.2	retention -1.0	none 1.0	pause -0.8	match -0.8	nominations -0.7	year -0.7	needHelp -0.7	plan -0.6	cancel -0.6	district -0.6	setup -0.6	import -0.5	overdue -0.5	home -0.5	texts -0.5	my-data -0.5	leave -0.4	missed -0.4
many buses	none 2.1	status -1.0
many call	report 2.3	none -0.5
many hours	proof 2.9	none -1.5	status -0.9	report 0.8	log -0.7
many kids	none 1.6	status -0.8
many pairs	report 2.0	none -0.4
many people	roster 3.4	report -1.3	none -0.7
many principals	roster 2.6	none -1.3	report 0.9
many reminders	settings 2.5	none -1.0	pause -0.5
many steps	status 2.3	none -1.2
many students	none 2.2	status -0.6	roster -0.5
many teachers	none 2.4	roster -0.7	status -0.5
many visits	report 2.1	status 1.8	none -1.2	proof -0.8
maria	roster 3.0	none 2.2	board 1.4	match -0.7	needHelp -0.6	schedule -0.5
maria lopez	roster 3.1	board -0.5
maria to	none 1.7
mark	breaks 3.0	none -2.3	log 2.2	plan 1.2	pause -0.6	waiting -0.6	cancel -0.5	schedule -0.5	overdue -0.5	district -0.4
mark DAY	breaks 1.2
mark call	log 1.5
mark off	breaks 2.4	log -0.8
mark testing	breaks 1.7
mass	broadcast 6.0	texts -1.1	year -1.0	none -1.0	unreachable -0.7	settings -0.6	nominations -0.6	partner -0.5	needHelp -0.5
match	match 4.1	needHelp -2.1	schedule -1.4	board -1.3	waiting -0.8	none 0.7	roster -0.7	status -0.7	partner 0.6	district -0.6	nominate -0.5	log -0.5	texts -0.5	unreachable -0.5	settings -0.4
match me	partner 0.7
match up	match 3.3	none -1.4
matched	needHelp 3.1	district 3.0	match 1.7	nominations -1.7	missed -0.9	none -0.8	status -0.6	proof -0.4
matched in	district 1.3
matched me	needHelp 3.4	partner -1.0	missed -0.8
matched up	partner 0.6
matched with	district 2.2	nominations -0.8	partner 0.6
matches	match 3.2	texts -0.5
matching	match 3.7	accept -0.7	needHelp -0.6	schedule -0.6	partner -0.5	none 0.5
matching is	none 1.1
maternity	pause 1.9	none -0.6	cancel -0.4
maternity leave	pause 1.9	none -0.6	cancel -0.4
maury	district 2.0
maury county	district 1.5
may	offices 2.5	none -0.5	skip 0.5
may i	export 0.4
may publish	offices 0.9
may we	skip 0.5
me	leave 3.4	home -2.7	snooze 2.7	settings 2.4	overdue -2.3	help 2.2	missed 2.2	partner 2.1	export 2.1	unreachable -2.1	audit -2.0	texts -2.0	import -1.9	accept 1.8	district -1.8	needHelp 1.8	checklist -1.8	year -1.8	skip -1.7	broadcast -1.7	nominations -1.7	nominate -1.6	retention -1.6	proof -1.6	roster -1.6	waiting 1.6	directors -1.5	match -1.5	plan -1.4	log -1.4	workspaces -1.4	channels -1.3	neighbors -1.3	breaks -1.3	schedule -1.3	offices 1.2	digest 1.1	board 1.1	none -1.0	cancel -1.0	decline 0.9	my-data -0.9	setup 0.9	pause 0.6	link -0.5
me DAY	schedule 2.4	cancel 1.6	missed 1.6	none -1.0	needHelp -0.6	accept -0.6	partner -0.5	settings -0.4
me about	snooze 2.9	partner 1.6	schedule -1.1	log -0.9	accept -0.6	settings -0.6	missed -0.5
me after	snooze 2.1	settings 1.7	partner -0.8
me again	snooze 2.4	none -0.9	settings -0.8	leave 0.8	accept -0.7	schedule -0.5	decline -0.4	cancel -0.4
me all	board 3.1	roster 1.3	overdue -1.3	waiting -0.6
me alone	pause 1.3
me and	log 1.9	missed -0.5
me any	pause 1.9	none -0.9	decline -0.5	settings -0.5
me anything	pause 2.8	none -1.2	settings -0.6
me are	decline 1.5
me asap	schedule 1.9	needHelp 1.4	missed 1.3	accept -1.2	none -0.9	cancel -0.5	settings -0.5	export 0.5
me at	none 2.0
me back	none 4.2	missed -2.3	needHelp 1.6	snooze -0.8	settings -0.8	pause -0.7
me before	pause 1.4	settings 1.1	none -1.0
me but	schedule 1.5	accept -0.6
me code	link 2.2
me come	schedule 0.8
me commands	help 2.0
me could	schedule 0.9	decline -0.5
me different	needHelp 1.1	decline 0.5
me digest	digest 3.1
me down	log 2.7	accept 0.9	schedule 0.6	none -0.6
me everything	export 1.6	my-data -0.8
me for	accept 2.4	log 1.1	schedule -1.0	cancel -0.9
me from	leave 3.1	none -2.0	pause 1.5	status -1.1	needHelp -0.8	help -0.6	log -0.6	settings -0.5	district -0.5	snooze -0.5	decline -0.4	accept -0.4
me get	schedule 1.8	leave 1.2	needHelp -0.5	partner 0.5	status -0.4
me how	help 1.4
me i	cancel 1.9	leave 1.5	schedule -1.2	export 1.0	none -0.7	accept -0.5	needHelp -0.5	decline -0.5
me in	settings 3.1	snooze 1.9	none -1.2	schedule 1.1	status -0.7	accept 0.7	decline -0.7	log -0.5	needHelp -0.5	partner -0.5	help -0.4	pause -0.4
me information	export 0.9
me joke	none 1.7	help -0.4
me jot	plan 1.1
me know	status 1.5
me later	none 3.4	snooze -0.5	schedule -0.4	settings -0.4
me less	settings 3.7	none -2.4	snooze -1.0
me let	accept 1.0	schedule -0.6
me look	partner 1.7	plan 0.8
me messages	settings 1.6
me my	export 3.0	plan 1.6	proof 1.4	my-data -1.4	none -1.2	settings -1.1	report -1.0	snooze -0.9	missed -0.7	schedule -0.6	needHelp -0.5
me new	decline 2.3	snooze -0.4
me next	snooze 1.5
me numbers	report 2.3
me of	ideas 2.8	partner 0.9	status -0.6	settings -0.5	decline -0.4
me off	leave 1.5
me on	snooze 2.2	settings 2.1	cancel -0.9	schedule 0.8	none -0.7	missed 0.7	pause -0.5	log -0.5
me other	partner 2.6	decline 1.5	needHelp -0.6	accept -0.5
me our	status 1.8
me out	cancel 2.6	leave 2.0	none -1.7	needHelp -0.6	schedule -0.6	accept -0.5	snooze -0.4
me overdue	overdue 2.5	snooze -0.5
me pairs	board 1.6	overdue -0.5
me please	needHelp 2.4	status 1.6	help 0.8	snooze 0.5	accept -0.5	leave -0.5	schedule -0.4
me reminders	settings 0.7
me report	report 1.9
me rundown	help 0.8
me see	partner 2.5	district 1.7	none -1.1	plan 0.7	schedule -0.5
me set	setup 3.0	help -0.8	schedule -0.5
me settings	missed 2.0	settings -0.6
me slot	schedule 2.9	snooze -0.6	partner -0.5	needHelp -0.4
me some	snooze 3.0	none -0.5	decline 0.5	export -0.4
me something	report 1.8	board -0.7
me standing	missed 1.8
me summary	digest 1.9	snooze -0.4
me through	setup 2.2	board 2.0	match -0.5
me to	help 4.1	none -1.7	leave -0.7	needHelp -0.5
me tomorrow	snooze 2.5	accept -0.8	schedule -0.7	status -0.7	none -0.6	cancel -0.5
me tonight	none 3.3	snooze -0.7	settings -0.7	needHelp -0.6
me totals	report 2.7	snooze -0.4
me tweak	plan 1.0
me until	snooze 1.8	pause 1.8	none -1.0	settings -0.7
me up	status 2.4	digest 2.2	snooze 1.8	none -1.7	missed 1.3	partner 1.2	schedule -0.7	log -0.6	needHelp -0.5
me waiting	missed 2.2	status -0.5
me weekly	digest 2.0
me what	help 3.3	none -2.5	status 2.0	schedule -0.9	partner -0.9	accept -0.8	export 0.7	settings -0.6	my-data -0.5	waiting -0.5	needHelp -0.4
me when	status 2.6	accept 1.6	settings -1.4	none 0.8	schedule 0.7	needHelp -0.5	partner -0.5	pause -0.4
me where	status 1.7
me who	nominations 1.3	overdue 1.3	schedule 1.1	partner 1.1	status -0.5	none -0.5
me with	needHelp 3.6	partner 2.6	none -2.0	audit -0.9	status -0.8	help -0.6	proof -0.4	log -0.4
me write	needHelp 0.8
me zoom	none 1.4
mean	none 1.7
mean to	none 1.7
meaning	none 2.5	status -1.0	digest -0.4
meaning of	none 2.5	status -1.0	digest -0.4
meant	home 2.1	none 2.1	log -1.7	roster 1.5	offices 1.5	cancel -1.2	waiting -1.1	texts 1.0	board 0.8	missed -0.7	import 0.7	district 0.7	ideas 0.6	plan -0.6	my-data 0.6	settings -0.6	needHelp -0.4	help -0.4	accept 0.4
meant to	home 2.1	roster 1.5	log -1.5	offices 1.5	texts 1.4	district 0.9	board 0.8	import 0.7	ideas 0.7	none -0.6	cancel -0.6	my-data 0.6	plan -0.6	accept 0.6	waiting -0.5	missed -0.5	settings -0.5	help -0.4
meet	missed 1.9	schedule 1.7	none 1.5	cancel -1.3	log -1.1	needHelp -0.9	pause -0.6	skip -0.5	accept -0.5	help -0.5	status -0.4	decline -0.4
meet DAY	none -2.7	schedule 2.7	cancel -0.5	pause -0.4
meet about	schedule -4.0	none 3.3
meet after	missed 1.2
meet me	none 1.9
meet on	none -2.3	schedule 1.9
meeting	texts 3.4	missed 2.8	skip 2.7	report 2.0	accept -1.9	home -1.8	decline -1.6	log 1.6	needHelp -1.6	nominations -1.5	leave -1.4	partner -1.4	pause -1.3	settings -1.2	waiting -1.2	help -1.2	plan -1.1	setup -1.1	my-data -1.1	match -1.1	district -1.1	import -1.1	breaks -1.0	proof -1.0	unreachable -1.0	overdue -1.0	checklist -0.9	roster -0.9	broadcast -0.9	workspaces -0.8	digest -0.8	export -0.8	offices -0.8	board -0.8	nominate -0.8	ideas -0.8	year -0.7	retention -0.7	link -0.7	channels -0.7	directors -0.7	schedule -0.7	audit -0.7	cancel 0.7	neighbors -0.6	none 0.5
meeting DAY	schedule -4.4	none 3.8	missed 2.0	status 1.0	log -0.9
meeting did	missed 1.2
meeting for	skip 1.8
meeting if	skip 0.6
meeting is	skip 1.9	none -0.7
meeting never	missed 2.1	log -0.4
meeting next	cancel 0.4
meeting ok	skip 1.4
meeting sorry	missed 2.6	none -0.8	skip 0.6
meeting today	log 1.1
meeting tomorrow	none 3.1	schedule -1.0
meeting try	snooze 1.9
meeting with	none 1.9	log -0.5
memphis	roster 1.4	none 1.1	board -0.4
menu	help 4.9	unreachable -1.1	import -0.8	home -0.7	none -0.6
merry	none 2.5
merry christmas	none 2.5
mess	none 4.4	status -2.4	help -1.6	plan -0.5	partner -0.5
message	broadcast 4.0	texts 2.6	help 1.8	match -1.7	digest -1.4	unreachable 1.2	report -1.0	partner -0.9	waiting -0.9	import -0.9	overdue -0.8	nominate -0.6	status -0.6	schedule -0.5	pause -0.5	needHelp -0.5	district -0.5	none 0.5	log -0.5	roster -0.4
message everybody	broadcast 1.6
message me	snooze 0.9	settings 0.8	texts -0.6
message says	texts 1.5
messages	settings 3.6	unreachable 2.9	status -1.7	decline -1.5	pause 1.5	none -1.4	snooze -1.4	help 1.3	schedule -1.1	cancel -1.0	accept -1.0	leave -1.0	overdue -0.9	home -0.9	ideas -0.9	partner -0.8	log -0.8	match -0.7	missed -0.7	import -0.6	plan -0.6	proof -0.6	report -0.6	retention -0.5	breaks -0.5	nominate -0.5	skip -0.5	district -0.5	roster -0.5	my-data -0.4	year -0.4	waiting -0.4	nominations -0.4	digest -0.4	export -0.4	neighbors -0.4
messages by	settings 1.2
messages for	pause 1.9	needHelp 1.4	decline -0.5
messages on	settings 3.4	none -2.8	pause -1.6
messages please	pause 0.8	none 0.5
messages until	pause 1.0
messaging	pause 0.6
messaging me	pause 0.6
met	report 3.0	log 2.2	none -1.4	plan 1.2	missed -1.1	unreachable -1.0	overdue 0.9	broadcast 0.9	nominations -0.7	needHelp -0.6	cancel -0.6	digest -0.6	schedule -0.5	status -0.5	district -0.5	waiting -0.5	year -0.5	workspaces -0.4	partner -0.4
met this	report 1.5
met up	log 0.7
met with	log 1.1	report 0.8
met yesterday	status 1.6
met yet	report 1.7	none 1.0
mia	needHelp 1.6
mia not	needHelp 1.6
might	schedule 0.6
might be	schedule 0.6
mine	export 3.1	nominations 2.6	nominate 1.9	none -0.9	status -0.8	log -0.6	plan 0.6	needHelp -0.6	leave -0.5	report -0.5
mine are	nominations 2.7	report -0.4
minutes	schedule -2.2	log 2.0	needHelp -1.8	cancel -1.7	status -1.5	accept -1.5	pause -1.4	home -1.2	waiting -1.1	unreachable 1.1	breaks -1.0	proof -1.0	partner -1.0	export -1.0	plan -0.9	broadcast -0.8	settings -0.8	year -0.8	skip -0.8	nominations -0.8	missed -0.8	offices -0.8	leave -0.8	audit -0.7	checklist -0.7	district -0.7	nominate -0.7	digest -0.7	none -0.7	match -0.7	link -0.7	texts -0.7	decline -0.6	workspaces -0.6	roster -0.6	board -0.6	directors -0.6	retention 0.6	setup -0.6	neighbors -0.6	help -0.6	snooze -0.6	channels 0.5	overdue -0.4	report -0.4
minutes NAME	missed 2.0	log -0.8
minutes at	log 2.3	schedule -1.0	none -0.4
minutes by	log 1.6	none -0.9
minutes how	retention 2.2	help 1.2	none -0.4
minutes i	leave 0.9
minutes tell	accept 2.4	none 2.3	schedule -1.7
minutes thanks	log 0.4
minutes who	partner 1.9	unreachable 1.3	my-data 1.2	none -0.7	overdue -0.4
minutes with	snooze 2.5	log 1.7	none -1.0	schedule -0.8	accept -0.5
minutes yesterday	log 0.9	schedule 0.7
miss	cancel 2.8	checklist 1.4	none -1.0	status -0.8	schedule -0.8	log -0.4
miss DAY	cancel 2.1	none -0.4
miss our	cancel 2.1
miss visit	cancel 1.2
missed	missed 3.6	overdue 3.3	log -2.0	needHelp -0.9	status -0.9	none 0.5	schedule -0.4
missed bus	none 2.4	needHelp -0.5
missed deadline	overdue 2.6
missed our	missed 2.1	log -0.9
missed their	overdue 2.4
mission	log 1.5
mission accomplished	log 1.5
mom	none 4.6	log -2.4	schedule -1.1	cancel -0.8	needHelp -0.6	home -0.5	missed -0.4
month	pause 3.0	report 1.3	schedule 1.2	none -1.0	snooze -0.4
more	decline 2.2	pause 1.8	nominate 1.7	plan 1.6	schedule 1.2	partner 1.2	needHelp -1.2	settings -0.8	snooze -0.7	log -0.6	accept -0.6	breaks -0.5	status -0.5	missed -0.5	roster -0.4
more desks	none 1.8
more goal	plan 1.6	nominate -0.4
more of	pause 1.8	none -0.5	decline -0.5
more reminders	pause 0.8
more times	decline 2.4	snooze -0.4
more toner	none 0.9
more until	pause 0.7
morning	home 4.9	breaks -2.7	status -2.5	settings 2.3	help -2.1	log 2.1	leave -2.0	snooze -1.8	report -1.7	schedule 1.7	decline -1.5	match -1.4	roster -1.4	plan -1.3	overdue -1.3	directors 1.2	nominate -1.1	import -1.1	digest -1.0	year -1.0	skip -1.0	export -0.9	setup -0.8	nominations -0.8	workspaces -0.8	broadcast -0.8	board -0.8	link -0.8	audit -0.7	retention -0.7	channels -0.7	partner 0.6	neighbors -0.6	my-data 0.6	ideas 0.6	checklist -0.5	texts -0.5	proof -0.5	accept 0.4	cancel 0.4
morning #	schedule 0.8
morning add	ideas 2.5	offices 1.9	none -0.7	log -0.5	accept -0.4
morning can	cancel 0.6
morning could	schedule 1.1	none -0.5	decline 0.5
morning for	schedule 0.5	log 0.4
morning he	missed 3.2	none -1.7
morning hope	schedule 0.6
morning i	log 1.9	pause 1.5	none -1.2	settings 1.1	accept -0.7	needHelp -0.7	partner 0.5	leave 0.5
morning if	schedule 1.0
morning is	schedule 1.9	none -1.2
morning one	accept 2.3	schedule -0.5	none -0.4
morning or	schedule 0.7
morning our	district 1.3	none 0.9
morning please	missed 1.8	log -0.8
morning that	decline 0.9	schedule 0.5
morning together	log 1.7	needHelp -0.5
morning we	district 1.4	needHelp 1.1	none 0.7	cancel -0.6
morning went	log 0.7
morning who	partner 1.1	unreachable 0.8	none -0.6	needHelp -0.4
mornings	settings 2.6
mornings only	settings 1.1
mother	none 2.8	log -2.3	cancel 1.8	schedule -0.4
mother called	none 2.1	log -0.7
mother is	cancel 1.9
move	status 2.8	year 2.8	channels 2.7	schedule 1.7	cancel -1.5	log -1.3	none -1.3	overdue -0.9	snooze -0.8	needHelp -0.8	help -0.6	decline -0.6	partner -0.6	missed -0.5
move deadline	year 2.8	schedule -1.3
move is	status 1.2
move it	schedule 2.3	none -0.5	cancel -0.5
move our	schedule 2.2	status -0.7	none -0.6	year -0.5	log -0.5
move visit	schedule 1.9	none 1.4	year -1.1
moved	settings 2.2	digest 2.1	broadcast 0.9	none -0.9	schedule -0.8	overdue 0.4
moved to	settings 2.2	schedule -0.5
moving	leave 1.5	cancel -0.4
moving to	leave 1.5	cancel -0.4
mr	none 3.3	nominate 2.7	pause -1.2	schedule -0.7	cancel -0.7	log -0.7	needHelp -0.6	snooze -0.4
mr cole	nominate 2.7	none -0.5
mr davis	none 2.9	pause -1.2	cancel -0.7
ms	nominate 2.0
ms pruitt	nominate 1.5
much	proof 3.5	home 2.4	none -1.5	schedule -1.1	help -0.5	partner -0.5	log -0.5	accept -0.4
much obliged	home 2.6	none -0.4
much time	proof 3.6	status -1.9	schedule -0.7	none -0.5
must	year 2.4	cancel 1.0	status 0.9	none -0.6	waiting -0.5
must cancel	cancel 0.4
must i	status 1.0	waiting -0.4
must we	status 1.1
mute	pause 1.7	settings -1.6	none 1.3
mute all	pause 0.6
mute until	pause 1.1
my	my-data 3.3	export 3.1	help -2.9	proof 2.8	nominations 2.5	overdue -2.3	plan 2.3	board -2.2	accept -2.2	match -2.2	pause -2.0	digest -2.0	decline -2.0	home -2.0	breaks -1.9	snooze -1.9	settings 1.9	none 1.9	audit -1.9	unreachable -1.9	link -1.8	offices -1.8	directors -1.7	report 1.7	texts -1.7	workspaces -1.6	neighbors -1.6	broadcast -1.5	skip -1.5	roster -1.5	channels -1.5	setup -1.5	partner 1.4	import 1.4	retention -1.3	leave -1.3	year -1.2	schedule -1.1	checklist -1.1	missed -1.0	district -0.9	cancel -0.9	log -0.7	nominate -0.6	status 0.5
my account	my-data 3.0	none 0.7
my action	plan 1.2
my answer	status 1.7	my-data 1.5	none -1.3	proof -0.4
my apologies	decline 1.0	cancel 0.7
my assistant	nominate 2.9	schedule 0.7	leave 0.5	none -0.5
my blood	none 2.2	status -0.6
my calendar	home 2.8	cancel 1.9	none -1.5	decline 1.4	leave 1.4	skip 1.3	needHelp -0.9	help 0.8	accept 0.8	audit 0.8	snooze -0.6	missed -0.6	export -0.6	settings -0.6	report -0.5	my-data -0.5	nominations 0.5	plan -0.5	status 0.5	proof -0.4	partner -0.4	nominate -0.4
my call	log 2.1	needHelp 1.5	none -0.6	cancel -0.5
my car	cancel 0.6
my certificate	proof 2.4	status -0.7
my coffee	none 1.8	report -0.6
my comments	my-data 3.3	none -1.6
my companion	partner 1.6	none -0.8
my computer	none 2.1	link -0.6
my court	status 2.5	none -1.1
my data	export 2.8	my-data 2.4	report -1.5	none -1.5	status -1.3	schedule -1.0	partner -1.0	proof -0.9	plan -0.9	needHelp -0.9	decline -0.8	settings -0.7	offices -0.7	log -0.6	help -0.6	cancel -0.5	leave -0.5	import -0.5	nominate -0.5	accept -0.4	snooze -0.4
my daughters	none 0.7
my desk	accept 1.8	year 1.5	checklist 1.5	breaks 0.9	schedule -0.8	needHelp -0.7	log -0.6	skip 0.6	snooze -0.6	pause 0.5	plan -0.5	partner 0.5	proof -0.5	my-data -0.5	import -0.5	report 0.5	leave 0.4
my director	report 1.7	proof -0.5
my district	district 3.7	report 1.7	none -0.7	partner -0.4	needHelp -0.4	waiting -0.4
my email	none 1.3	needHelp -0.5
my emails	needHelp 2.3	none -1.0
my end	schedule 1.9	accept -0.5	decline 0.5	plan -0.5
my entry	log 4.3	settings -1.2	none -1.1	schedule -0.7	texts -0.4
my evaluations	decline 1.8	none -0.5
my first	plan 2.4	needHelp -0.4
my flight	cancel 1.2
my folks	report 1.9
my glasses	none 2.8	status -1.2	report -0.5
my go	status 1.2	none -0.4
my goal	plan 2.9	log -0.8	none -0.6	status -0.5	my-data -0.5
my goals	plan 2.7	my-data 1.5	none -1.3	status -1.1	schedule -1.0	partner -1.0	accept -1.0	needHelp -0.9	log -0.7	export -0.7	settings -0.7	proof -0.6	decline -0.6	cancel -0.6	report -0.5	import -0.5	waiting -0.4	nominate -0.4	missed -0.4
my horoscope	none 3.1	status -2.0	partner -1.1
my hours	proof 3.0	none -1.7	log -1.4	schedule -1.1	settings 1.1	status -1.1	needHelp -0.8	export -0.8	partner -0.7	plan -0.7	cancel -0.7	report -0.6	missed -0.6	waiting -0.5	decline -0.5	district -0.4	my-data -0.4
my iap	plan 2.3	my-data -0.5
my ideas	ideas 4.6	none -1.3	settings -0.9	proof -0.4
my inbox	waiting 2.9	settings 0.9	none -0.6
my information	export 3.3	proof -0.6
my keys	none 1.7
my kids	none 2.2
my license	proof 2.2	none -0.6
my list	import 2.5	leave -0.5
my log	status 3.0	none -2.0	my-data 1.9	log 1.2	plan -0.5
my login	none 3.9	settings -1.6
my mom	none 2.1
my mother	cancel 1.9	log -1.4	none 0.7
my next	status 1.6
my nominees	nominations 3.8	report -0.9	none -0.4
my notes	my-data 4.1	none -2.9	export 1.6	partner -0.9	proof -0.9	plan -0.9	report -0.8	needHelp -0.7	log 0.7	schedule -0.6	snooze -0.5	home -0.5	nominations -0.4	settings -0.4	import -0.4	cancel -0.4	retention -0.4
my notifications	settings 2.5	status -0.5	partner -0.4
my office	settings 1.7	none -0.6
my pair	partner 1.1
my partner	none -2.7	partner 2.3	missed 2.0	waiting -1.8	needHelp 1.7	report -1.5	match -1.5	settings -1.5	my-data -1.4	accept -1.4	proof -1.3	board -1.2	help -1.0	district -1.0	leave -1.0	export -1.0	decline -0.9	nominations -0.9	home -0.8	snooze -0.8	pause -0.8	ideas -0.8	broadcast -0.7	import -0.7	audit -0.7	skip -0.6	breaks -0.6	overdue -0.6	roster -0.6	year -0.6	unreachable -0.6	digest -0.6	cancel -0.5	offices -0.5	retention -0.5	workspaces -0.5	texts -0.5	neighbors -0.5	checklist -0.5	link -0.5	nominate -0.5	setup -0.5	directors -0.5	channels -0.4
my partners	partner 2.7	needHelp -1.7	none -1.4	status -0.7	report -0.4
my partnership	status 1.3
my password	none 1.7
my pd	proof 2.0
my people	partner 3.1	report 2.7	nominations 1.7	none -1.4	status -0.9	my-data -0.8	directors -0.7	needHelp -0.7	roster -0.6	overdue -0.6
my phone	partner -3.0	none 2.3	texts 1.4	report -1.2	settings -0.9	my-data 0.9	import 0.7	log 0.6	district 0.6	proof 0.5	snooze 0.5	schedule 0.4
my pick	accept 2.9	schedule -1.0	none -0.9
my plan	plan 2.5	my-data 1.6	accept -1.4	none -0.9	schedule -0.9	status -0.7	needHelp -0.5	audit -0.5	partner -0.5	proof -0.4
my plate	leave 0.6
my plc	log 0.6
my preference	schedule 1.9
my preferences	settings 2.4
my principals	report 2.2	nominations 2.1	status -1.0	none -0.9	nominate 0.9	overdue -0.4
my records	export 2.6
my reflection	my-data 2.3
my reflections	my-data 2.7	none -0.7
my reminder	settings 1.7	status -0.7
my reminders	settings 1.3	none 1.1	cancel 1.0
my schedule	none -1.8	schedule 1.7	decline 1.3	settings 1.3
my school	schedule 2.3	none -1.5	report 0.9
my schools	report 2.9	nominations 1.8	none -0.8	status -0.6	log -0.4
my second	plan 1.6
my secretary	retention 2.3	snooze 2.3	home 2.3	none -1.8	broadcast 1.4	cancel -1.3	year 1.0	log 0.9	leave 0.9	needHelp -0.9	my-data -0.9	district 0.9	import 0.8	proof -0.7	settings -0.7	pause 0.7	partner -0.6	export 0.6	breaks -0.6	accept 0.6	nominations -0.6	plan 0.6	decline 0.5	report 0.5	waiting -0.5	status -0.4
my settings	settings 2.0
my shop	nominations 1.8	none -0.8
my son	log -4.1	none 3.9
my spot	none 2.7	partner -0.6	nominations -0.4
my stapler	none 3.4	status -0.8	nominations -0.6	overdue -0.5
my status	status 3.3	waiting -1.0	none -0.8
my students	cancel 0.5
my stuff	my-data 2.5	export 2.4	none -0.8	proof -0.6
my supervisor	my-data 2.6	none -0.6	status -0.4	needHelp -0.4	partner -0.4
my teachers	roster 2.0	none -1.9	match 1.2	proof 1.1	needHelp 1.1	settings 1.0	partner 0.9	decline -0.8	leave 0.7	broadcast 0.6	checklist 0.6	district -0.6	waiting 0.5	missed 0.5	cancel -0.5	nominations -0.4
my throat	cancel 2.1	schedule -0.4
my time	proof 2.8	settings 1.8	none -0.9	status -0.6	export -0.5
my times	status 1.8	none -0.6
my turn	status 0.7
my visit	log 3.8	none -1.9	status 1.9	skip -0.7	ideas -0.5	schedule 0.5	my-data -0.4	report -0.4	proof -0.4
my visits	proof 3.8	none -1.2	log -0.9	report -0.6	schedule -0.4
my whole	export 3.5	none -1.8
my wife	none 1.9
my wits	needHelp 2.1
my work	settings 3.0	schedule -1.3	none -0.6	log -0.6
my working	settings 2.5	none -0.6
myself	missed 2.3	none -0.8	cancel -0.4	settings -0.4
myself over	log 0.4
nail	schedule 1.2
nail down	schedule 1.2
name	none -3.6	partner 3.6	needHelp 3.3	offices 2.7	leave 2.6	status -2.4	home -1.9	nominate 1.7	help -1.2	log -1.2	import -1.0	accept -0.9	cancel -0.9	schedule -0.8	snooze -0.8	settings -0.8	proof -0.8	match -0.7	missed -0.7	plan -0.7	digest -0.7	breaks -0.6	decline -0.6	waiting -0.6	my-data -0.5	district -0.5	report -0.5	checklist -0.5	ideas -0.5	export -0.5	unreachable -0.5	nominations -0.4	overdue -0.4	pause -0.4
name another	nominate 1.7	needHelp -0.8	offices 0.7
name i	partner 2.0	needHelp -0.5
name of	partner 2.2	needHelp -0.8	status -0.7	none -0.5
name someone	offices 1.6	needHelp -0.9	nominate 0.8
names	import 3.3	breaks -0.7	roster -0.6
names from	import 3.3	breaks -0.7	roster -0.6
need	overdue 3.3	proof 2.6	accept -2.3	needHelp 2.3	report 2.0	home -2.0	settings -2.0	partner 2.0	none 1.8	snooze -1.8	decline 1.8	leave -1.7	missed -1.7	unreachable -1.6	skip 1.6	match -1.5	ideas -1.4	year -1.4	plan -1.4	my-data -1.4	texts -1.2	link 1.2	log -1.2	district -1.1	breaks -1.1	checklist -1.1	cancel -1.1	nominations -1.1	digest -1.1	offices -1.0	roster -1.0	workspaces -1.0	waiting 1.0	board -1.0	neighbors -1.0	channels -1.0	directors -0.9	retention -0.9	setup -0.9	audit -0.8	help 0.8	export 0.8	schedule 0.7	broadcast -0.5	nominate -0.4
need NAME	partner 2.3	needHelp -1.2
need anything	status 2.4	none -1.4	help -0.5
need assistance	needHelp 2.2
need backup	needHelp 2.8	none -1.2	status -0.4
need break	pause 2.9	none -0.7	help -0.4
need chairs	none 3.3	log -0.8	needHelp -0.5	waiting -0.5
need code	link 2.2	needHelp -0.5	none -0.4
need figures	report 2.1	proof -0.4
need final	skip 1.0
need for	skip 2.0
need from	help 4.2	status -0.7
need hand	needHelp 2.5
need help	needHelp 2.4	waiting 1.8	overdue -1.2	none -0.9
need last	skip 0.6
need later	decline 2.6	none -0.5	snooze -0.4
need my	export 3.1	proof 2.7	none -0.9	needHelp -0.8	decline -0.7	status -0.7	log -0.6	settings -0.6	help -0.5	schedule -0.5	report -0.4	partner -0.4
need new	schedule 1.9
need nudge	overdue 3.0	waiting -0.8	report -0.5
need numbers	report 2.0	proof -0.5
need other	partner 3.1	decline 0.8	needHelp -0.6	log -0.5
need some	schedule 2.4	decline 1.2	log -0.7
need somebody	needHelp 1.5
need something	decline 2.2	proof 1.4	schedule -0.9
need sub	none 3.0	schedule -1.3	cancel -0.5
need that	needHelp 0.8
need this	proof 4.0	needHelp -1.2	help -0.6	decline -0.4	none -0.4
need to	waiting 2.2	help -2.0	log 1.9	schedule 1.9	import 1.6	decline -1.6	nominate 1.5	none 1.4	skip -1.0	needHelp -1.0	missed -1.0	pause -1.0	partner -1.0	status 0.9	proof -0.9	report -0.9	match -0.8	export -0.8	accept -0.8	cancel 0.7	settings -0.7	ideas -0.7	year -0.6	home -0.6	plan 0.5	overdue -0.5	my-data -0.4	texts -0.4	checklist -0.4
need year-end	report 1.6
needed	skip 1.6
needs	waiting 4.2	status -2.3	none 2.1	needHelp -1.8	schedule -1.5	overdue 1.3	partner -1.2	log -1.1	checklist -1.1	help -1.1	home -1.0	match -1.0	report -1.0	offices -0.9	unreachable -0.9	link 0.7	board -0.7	nominations -0.7	missed -0.7	snooze -0.7	accept -0.6	texts -0.6	my-data -0.5	audit -0.5	broadcast -0.5	settings -0.5	breaks -0.5	roster -0.5	decline -0.5	pause -0.5	digest -0.4	district -0.4	plan -0.4
needs hand	waiting 3.1	none -0.8
needs help	waiting 2.9	needHelp -1.1	offices -0.6	none -0.5
needs me	waiting 3.8	status -1.1	none -0.9
needs new	none 1.2
needs paper	none 1.6
needs to	none 2.7	schedule -1.0	log -0.6
neighbor	none 2.4	log -0.9	neighbors 0.5
neighbors	neighbors 3.9	none -1.5	district -1.0	breaks -0.8	board -0.6	offices -0.5	report -0.5	waiting -0.5	checklist -0.4	roster -0.4	directors -0.4	match -0.4	home -0.4	digest -0.4
neighbors of	neighbors 2.1	district -0.7
neither	decline 4.3	none -2.8	cancel -1.4	accept -1.1	partner -1.0	missed -0.9	needHelp -0.8	help -0.8	schedule -0.7	pause -0.7	unreachable -0.5	home -0.5	match -0.5	overdue -0.4
neither of	decline 1.1
neither one	decline 3.4	none -0.9
never	unreachable 3.6	log -3.1	needHelp 3.0	missed 2.8	status -2.6	cancel -2.5	schedule -1.6	none -1.6	overdue -1.3	partner 1.1	decline -1.1	leave -1.0	help -1.0	skip -0.9	directors 0.8	settings -0.6	pause -0.6	snooze -0.5	match -0.5	texts -0.5	accept -0.5	waiting -0.5	plan -0.5	home -0.4	proof -0.4
never called	missed 0.7
never came	missed 0.6
never come	missed 0.9
never got	unreachable 2.4	overdue -0.7
never happened	missed 2.8	log -0.9	cancel -0.4	none -0.4
never heard	partner 2.0
never hopped	missed 2.0	log -0.8
never meet	missed 1.4
never responds	needHelp 3.0	status -1.9	help -0.6
never said	none 1.9
never showed	missed 1.5
never took	missed 1.3	log -0.7
never wrote	directors 1.1
new	setup 3.4	decline 2.6	digest 2.5	import 2.2	waiting -2.0	workspaces 2.0	help -1.9	breaks -1.7	match 1.6	report -1.5	status 1.5	leave -1.4	none 1.4	overdue -1.4	home -1.4	proof -1.2	year -1.2	schedule 1.2	board -1.2	accept -1.2	district -1.1	partner -1.1	nominations -1.1	my-data -1.1	cancel -1.0	log -1.0	directors -0.9	offices -0.9	texts -0.8	pause -0.8	ideas -0.8	channels -0.8	plan 0.7	link -0.7	skip -0.7	retention -0.6	neighbors -0.6	settings -0.5	nominate 0.4
new at	leave -1.9	audit 1.2	unreachable 1.2	help -1.0	none 1.0	missed 0.9	cancel 0.8	needHelp -0.8	snooze 0.7	checklist 0.7	roster 0.7	settings 0.7	decline 0.6	accept 0.5	pause -0.4	partner 0.4	nominate -0.4
new chairs	none 1.2
new date	schedule 2.7	status -0.8
new day	schedule 1.9
new dog	none 1.7
new job	leave 1.2	none 1.2	cancel -0.6
new pairs	match 2.6	setup -0.6
new partner	needHelp 1.4
new roster	import 0.9
new schedule	needHelp 1.7	export 1.3	log 1.1	schedule -0.9	plan 0.8	decline -0.7	snooze 0.6
new school	setup 2.5	year 0.6	none -0.6
new this	digest 1.7	none -0.5
new times	decline 3.2	none -1.4	schedule -0.6	snooze -0.4
new year	none 3.2	setup 2.8	year -0.8	match -0.6	status -0.5
news	broadcast 3.0	none 2.4	cancel 1.8	schedule -0.9	decline -0.7	leave -0.6	channels 0.6	partner -0.5	needHelp -0.5
news i	cancel 1.5	decline 0.6	leave -0.4
news to	broadcast 2.1	decline -0.5
news with	broadcast 2.5
next	status 2.9	help -2.6	log -2.6	waiting -2.2	decline -2.2	snooze 2.1	needHelp -1.9	setup 1.9	year -1.9	home -1.9	leave -1.8	cancel 1.8	plan -1.6	partner -1.6	schedule 1.6	missed -1.5	my-data -1.5	none -1.4	settings -1.3	overdue -1.3	digest -1.1	broadcast -1.1	match -1.1	export -1.0	report -1.0	import -1.0	unreachable -0.9	proof -0.9	checklist -0.9	texts -0.9	skip -0.9	district -0.9	board -0.8	nominations -0.8	nominate -0.8	roster -0.7	ideas 0.7	workspaces -0.7	retention -0.7	offices -0.7	channels -0.7	neighbors -0.7	directors -0.6	link -0.6	audit -0.6
next DAY	cancel 2.6	status -2.1	schedule 1.5	log -1.0	none -0.8	missed -0.6	pause 0.5	year -0.5	decline -0.4	leave -0.4
next call	status 0.5
next for	status 1.6
next one	status 1.1
next step	status 1.7	snooze -0.5
next visit	status 1.4
next week	snooze 3.2	decline -2.0	none 1.8	log -1.7	schedule 1.6	accept 1.5	leave -1.4	year -1.4	needHelp -1.3	status -1.0	missed -1.0	settings -0.9	breaks 0.7	partner -0.7	help -0.6	overdue -0.6	ideas -0.6	setup -0.6	digest -0.6	plan -0.6	broadcast -0.5	home -0.5	my-data -0.5	skip -0.5	export -0.5	checklist -0.4	pause 0.4	report -0.4	match -0.4	district -0.4	proof -0.4
next year	setup 2.8	schedule -0.5	none -0.4
next?	status 3.5	needHelp -0.9	partner -0.8	help -0.6	none -0.5
nice	none 3.6	partner -1.4	needHelp -1.1	status -0.6	schedule 0.4
nice weekend	schedule 0.6
night	none 2.3	schedule -1.9	log 0.8	cancel 0.4
night #	log 0.8
night and	cancel 0.5
nix	cancel 3.2	none -1.6	schedule -0.6	home -0.4
nix DAY	cancel 2.7	none -0.6	schedule -0.4
no	schedule -3.2	cancel 3.0	none 3.0	accept -2.9	missed 2.8	status -2.7	log -2.3	decline 2.0	pause 2.0	help 1.9	settings -1.8	partner -1.7	waiting -1.6	match -1.6	report -1.5	home -1.5	plan -1.3	snooze -1.3	breaks -1.3	unreachable -1.2	nominations -1.2	broadcast -1.2	overdue -1.2	import -1.1	ideas -1.1	proof -1.1	year -1.0	my-data -1.0	texts -1.0	digest -1.0	nominate -0.9	roster -0.9	export -0.9	board -0.8	checklist -0.8	skip 0.8	offices -0.8	workspaces -0.7	neighbors -0.7	audit -0.7	directors -0.7	channels -0.6	retention -0.6	setup -0.6	link -0.6	needHelp -0.4
no NAME	missed 2.6	none -0.8	cancel -0.4
no clue	help 2.0
no final	skip 1.6
no for	cancel 2.2	schedule -0.8	accept -0.6
no i	none 2.6	cancel -1.2	missed -0.7
no idea	help 2.6	none -0.7
no longer	leave 1.5	none -0.5
no messages	pause 1.4
no need	none 3.9	cancel -3.5	status -1.2	schedule -1.2	skip 1.0	waiting -0.9	decline -0.6	pause -0.4
no one	missed 2.8	none -1.6	district 1.3	nominations -0.5
no pings	pause 2.1	none -1.5
no reminders	none -3.0	pause 2.6	settings -1.1	cancel -0.4
no reply	needHelp 2.6	none -0.7	log -0.4
no show	missed 2.8	none -1.3
no thanks	decline 1.3
no to	decline 2.1	broadcast -0.4
no visit	cancel 3.7	none -2.4	schedule -1.0	log -0.7	missed -0.7	pause -0.5	breaks -0.5
no way	cancel 2.1	none -0.6	schedule -0.5
no worries	none 2.3
no-show	missed 1.1
no-show again	missed 1.1
nobody	missed 2.4	needHelp -0.5	none -0.4
nobody came	missed 1.6	none -0.6
nobody did	missed 0.5
nobody showed	missed 1.6
nobody was	missed 2.0	none -0.9
nominate	nominate 3.5	nominations 1.5	needHelp -0.9	import -0.6	leave -0.5	waiting -0.5	schedule -0.5	report -0.5	status -0.5	roster -0.4	district -0.4
nominate anyone	none 1.6
nominate one	nominate 1.2
nominate principal	nominate 3.8	none -0.5
nominate somebody	nominate 1.8
nominate someone	nominate 1.1
nominated	nominations 3.2	report -1.0	overdue -0.9	partner -0.8	status -0.4	audit -0.4
nominated far	nominations 2.1	overdue -0.6
nominated from	nominations 0.8
nominations	nominations 5.7	year -1.4	report -1.0	broadcast -0.7	overdue -0.6	log -0.4
nominees	nominations 5.1	none -1.7	report -1.7	directors -1.1	home -0.9	waiting -0.8	unreachable -0.7	district -0.7	checklist -0.6	offices -0.6	roster -0.5	overdue -0.5	import -0.5	texts -0.4	digest -0.4	board -0.4	help -0.4	workspaces -0.4
nominees have	nominations 1.4
none	decline 2.4	none -1.0	help -1.0	needHelp -0.8	cancel -0.5	accept -0.4
none fit	decline 1.3
none of	decline 1.0	schedule 0.4
noon	schedule 2.0	none 1.5	settings 1.1	log -0.9	pause -0.7	cancel -0.6	accept -0.5
noon is	schedule 1.0	none -0.6
noon suit	schedule 1.0	none -0.5
not	log -2.9	status -2.8	schedule -2.7	accept -2.7	match -2.4	unreachable 2.4	none 2.3	missed 2.2	home -1.8	report -1.8	cancel 1.8	waiting -1.8	proof -1.8	directors 1.7	plan -1.7	my-data -1.6	needHelp 1.6	nominate -1.5	import -1.5	ideas -1.5	export -1.5	link 1.5	partner -1.4	audit -1.4	breaks -1.4	year -1.4	checklist -1.4	offices -1.3	leave 1.3	roster -1.3	digest -1.3	help -1.3	board -1.2	setup -1.1	workspaces -1.1	retention -1.1	neighbors -1.1	channels -1.1	decline 1.0	snooze 1.0	skip 1.0	broadcast -0.9	overdue 0.8	district -0.7	pause -0.6
not DAY	partner 3.2	status 2.3	needHelp -1.7	none -1.5	cancel -0.9	schedule 0.9	leave -0.6	decline -0.5
not able	link 1.8	cancel 1.0	needHelp -0.7	decline 0.7	none -0.5
not accept	decline 2.6	leave -0.8	needHelp -0.8
not add	none 2.2
not agree	needHelp 2.5	none -0.9
not answer	needHelp 2.7	status -1.3	none -1.2	missed 0.6	leave -0.4
not answered	nominations 1.5	directors 0.8	needHelp 0.5
not any	decline 2.4	none -1.5
not appear	missed 0.7
not appeared	missed 1.1
not around	missed 1.2	needHelp -0.5
not asking	none 2.2	cancel -0.7	missed -0.5	schedule -0.5
not at	needHelp 2.7	none -1.8
not available	decline 1.6	none -0.5
not be	cancel 2.1	needHelp -2.1	leave 1.4	unreachable 1.4	none -1.1	district -1.0	link 1.0	decline -0.9	schedule -0.8	snooze -0.6	accept -0.6	missed -0.5	pause -0.4
not been	needHelp 2.2	none -0.6	partner -0.5
not bother	pause 0.8	skip 0.6
not broadcast	none 2.3
not cancel	none 2.5	cancel -1.5	skip -0.6
not canceling	none 1.7	leave -0.8
not central	settings 1.5
not come	missed 1.7	none -1.7	cancel 1.6	schedule -1.0	needHelp -0.7	leave -0.5
not coming	none -4.4	cancel 4.4	missed -1.0	help -1.0	decline -1.0	needHelp -0.9	snooze -0.7
not continue	leave 3.7	cancel -1.5	needHelp -1.1	decline -1.0	snooze -0.5
not decided	none 3.4	needHelp -1.5	leave -0.8	cancel -0.6
not do	district 2.2	none -1.8	schedule 1.7	cancel 1.5	needHelp -1.0
not eastern	settings 2.0
not even	missed 2.2	none -1.0	needHelp -0.8
not find	needHelp 2.3	schedule -0.9
not fit	decline 1.1
not for	leave 3.8	cancel -2.6	needHelp -1.1	decline -1.0	none -0.6
not forget	none 1.0
not free	decline 1.0
not get	missed 1.8	needHelp 1.6	decline -1.2	unreachable 1.0	none 0.9	help 0.7	partner -0.7	leave -0.5	overdue -0.5
not getting	needHelp 2.6	none -1.4	unreachable 1.1
not go	unreachable 0.8
not going	decline 2.3	cancel 1.2	district -0.7	needHelp -0.6	leave 0.4
not good	snooze 0.8	decline 0.5
not got	unreachable 1.4	none 0.9	decline -0.5
not had	none 2.2	overdue 1.6	missed -1.2	log -1.0
not happen	missed 2.4	none -1.9	cancel 1.8	needHelp -0.6	decline -0.5	log -0.4
not happened	cancel 2.3	none -1.2
not have	leave 1.8	needHelp 1.3	unreachable 1.0
not here	missed 1.5
not how	texts 3.8	none -2.9	help -0.6
not import	none 1.3
not joined	nominations 1.5
not keep	leave 2.9	cancel -1.6
not know	help 3.2	none -2.7	partner 2.0	leave -1.0	needHelp -0.8
not leave	cancel 1.4	none 0.8	needHelp -0.8	schedule 0.7	decline -0.4
not leaving	none 2.6	cancel -0.5
not log	link 1.9	none 1.8	log -0.5
not logged	overdue 1.4	none 1.4	broadcast 1.3	unreachable -0.7	audit -0.7	log -0.6
not make	cancel 1.8	leave -0.8	none -0.7
not match	none 2.3
not mean	none 1.7
not meet	missed 1.9	none -1.5
not met	overdue 1.7	broadcast 1.3	none 1.0	unreachable -0.9
not move	none 1.8	schedule -0.9
not mute	none 2.7	pause -1.3	settings -1.0
not need	none 1.5	skip 1.2
not needed	skip 1.5
not none	decline 0.8
not one	decline 1.2
not opted	directors 1.9
not participate	district 2.0	decline -0.5	cancel -0.4	leave 0.4
not pause	none 2.3	pause -1.4	settings -0.8
not ping	pause 0.6
not possible	cancel 1.8	leave -0.5	schedule -0.5
not post	none 2.8
not publish	none 2.2	match -0.6
not quit	none 1.1
not reach	unreachable 1.9	needHelp 1.1	partner -0.5
not ready	none 3.2	match -1.5	checklist -0.5
not receive	unreachable 2.5	needHelp -0.5	overdue -0.4
not received	unreachable 3.1	none -1.1	overdue -0.8
not remind	pause 1.6	settings -0.7	none -0.4
not remove	none 1.8
not replied	directors 1.4
not reschedule	none 2.0	schedule -0.4
not responded	needHelp 1.5	directors 1.4	nominations 0.7	none -0.5
not responding	needHelp 1.6
not return	needHelp 1.9	decline -0.4
not right	snooze 3.4	cancel -0.9	none -0.6	decline -0.5	needHelp -0.4
not said	directors 1.7	nominations 1.2	overdue -0.4
not second	none 0.9
not see	skip 1.8	needHelp 1.0
not send	settings 2.6	pause 0.9	none -0.8	needHelp -0.6	decline -0.6
not show	missed 0.9
not showed	missed 0.8
not sign	link 1.4	needHelp -0.5
not started	none 1.0	overdue 0.6	missed -0.5
not suit	decline 0.5
not swing	cancel 2.2
not take	needHelp 1.8	missed 1.3	district 0.9	leave -0.8	none -0.5	log -0.5
not that	none 2.9	leave -2.3	needHelp -0.5
not think	decline 1.7	leave 1.3	none -0.7	needHelp -0.6
not thnk	decline 1.1
not to	leave 3.1	none -1.6	skip 0.9	cancel -0.5
not today	snooze 2.4	none -1.4
not took	missed 1.2
not understand	help 3.3	none -1.2	needHelp -0.7	leave -0.5
not visited	overdue 1.9	none 1.0	missed -0.8
not want	none 2.8	needHelp -1.6	skip 1.3	leave 1.1	match -1.1	nominate -0.7	help -0.4
not we	unreachable 1.3	needHelp -0.6
not wish	leave 1.8	none 1.5	cancel -0.5	needHelp -0.5
not withdraw	leave -3.4	none 3.4	cancel -0.4
not work	needHelp 3.0	decline 1.5	none -1.1	help -0.4	leave -0.4	cancel -0.4
not working	needHelp 2.2	none -1.0	leave -0.4
not write	pause 1.6	none -1.0	needHelp 0.8
note	log 2.2	broadcast 1.8	decline -0.7	none -0.6
note to	broadcast 1.9	decline -0.6
notes	my-data 4.0	retention 3.5	none -3.3	audit 2.5	log 1.8	help -1.7	export 1.5	partner -1.5	report -1.4	proof -1.2	schedule -1.2	plan -1.0	needHelp -1.0	overdue -0.9	decline -0.8	nominations -0.8	unreachable -0.8	status -0.8	cancel -0.8	import -0.7	settings -0.7	home -0.7	snooze -0.7	pause -0.6	waiting -0.6	ideas -0.6	missed -0.6	accept -0.6	roster -0.5	match -0.5	leave -0.5	board -0.5	breaks -0.5	offices -0.4
notes confidential	my-data 2.0	help -0.5
notes from	log 2.4
notes of	export 2.3
nothing	none 3.1	needHelp 2.3	overdue 1.5	decline -0.8	log -0.7	status -0.6	cancel -0.6	partner -0.5	missed -0.4	schedule -0.4
nothing to	none 2.7	log -0.6
notification	settings 2.7	none -0.5	needHelp -0.5
notification settings	settings 1.3
notifications	settings 2.6	pause 0.6	status -0.6	partner -0.5
notifications until	pause 0.6
notify	broadcast 3.4	none -0.9
now	snooze 3.8	none -3.3	help -2.7	home 2.6	status 2.4	waiting 2.4	cancel -2.1	schedule -1.9	accept -1.9	pause 1.6	decline -1.5	partner -1.1	log -1.0	needHelp -1.0	leave -0.7	settings 0.7	missed -0.6	my-data -0.5
now and	plan 0.7	pause 0.5
now holler	snooze 0.6
nudge	overdue 2.9	directors 2.8	snooze 2.1	waiting -0.9	none -0.8	report -0.6
nudge me	snooze 2.2
nudges	pause 3.1	log -2.0
number	partner 3.4	report 2.7	log -2.4	needHelp 1.6	status -1.5	waiting -1.2	missed -0.8	schedule -0.8	help -0.6	digest -0.5	overdue -0.5	settings -0.5	accept -0.5	decline -0.5	broadcast -0.5	plan -0.4	unreachable -0.4
number of	report 3.1	none -0.9	partner -0.6	status -0.5	digest -0.4
number where	partner 1.5	needHelp -0.4
number yesterday	none 2.1	log -0.6
numbers	report 4.3	none -2.1	district -1.6	proof -0.9	year -0.8	digest -0.8	log -0.7	import -0.6	waiting -0.6	checklist -0.6	breaks -0.5	help -0.5	overdue -0.5	unreachable -0.5	snooze -0.5	nominations -0.5	nominate -0.5	board -0.5	offices -0.5	schedule -0.4	texts -0.4	roster -0.4
numbers for	report 2.3	none -0.6	proof -0.6
nurse	none 2.4	cancel -0.5
obliged	home 2.6	none -0.4
observed	log 3.0	schedule -1.9
observed his	log 1.9
oclock	accept 2.4
of	board 3.4	digest 3.3	nominations 2.7	export 2.7	help -2.5	overdue -2.5	decline 2.3	settings -2.3	snooze -2.2	none -2.1	report 1.9	waiting -1.8	unreachable -1.8	home -1.8	proof 1.7	breaks -1.7	log -1.6	setup -1.5	match -1.5	accept 1.5	skip -1.5	retention -1.4	channels -1.4	directors 1.3	leave 1.3	workspaces -1.3	nominate 1.3	offices -1.3	missed -1.2	cancel -1.2	year -1.2	my-data -1.1	link -1.1	checklist -1.1	district -1.1	plan -1.0	roster -0.9	broadcast -0.8	partner 0.7	needHelp -0.6	import 0.5	neighbors 0.5	schedule -0.5
of DAY	schedule 3.0	accept -1.8	none -0.9
of all	pause 3.0	none -1.4	board 1.4
of any	decline 0.9
of board	cancel 0.5
of days	decline 1.6
of directors	directors 3.4	status -0.5
of each	board 3.1	status -0.5
of everything	export 0.5
of first	year 1.2
of him	partner 2.1	missed 1.7	needHelp 0.6	none -0.6
of hour	log 1.3
of hours	proof 1.7	report 1.1
of ideas	ideas 1.0
of it	district 2.6	decline 0.7
of knox	neighbors 1.3
of lady	partner 0.6
of last	digest 2.9	none -1.8
of life	none 2.5	status -1.0	digest -0.4
of me	status 3.2	none -0.8	digest -0.5
of mine	export 3.1	nominations 2.6	nominate 1.9	none -0.9	status -0.8	log -0.6	plan 0.6	needHelp -0.6	leave -0.5	report -0.5
of my	export 2.5	nominations 2.5	decline -2.0	proof 1.9	roster 1.5	nominate 1.3	my-data 1.3	directors -1.1	schedule -1.1	plan 1.1	report 1.1	board -1.1	accept -1.1	partner 1.1	log -1.0	overdue -1.0	import -1.0	district -1.0	match 0.8	digest -0.8	pause -0.8	status -0.7	help -0.7	snooze -0.7	none -0.7	cancel -0.7	home -0.7	unreachable -0.5	neighbors -0.5	ideas 0.5	audit -0.5	retention -0.5	settings -0.4	skip -0.4	texts -0.4	offices -0.4	workspaces -0.4
of nominees	nominations 1.8	directors -0.4
of options	accept 2.6	schedule -0.7	decline -0.7	none -0.4
of our	nominate 1.4	nominations 0.8	import -0.6	cancel 0.6
of p3	leave 1.6
of pairs	report 1.5
of participants	leave 0.5
of principals	import 2.2	roster -0.5
of program	board 2.5	leave 1.6	needHelp 1.6	partner -1.4	status -0.9	pause 0.8	setup -0.5
of that	cancel 0.5
of them	decline 2.7	broadcast 2.4	accept 2.4	none -2.0	schedule -1.5	leave -1.4	help -1.3	status -1.2	cancel -1.2	pause -0.9	log -0.8	needHelp -0.8	report -0.7	snooze -0.6	partner -0.6	proof -0.6	export -0.5	district -0.5	plan -0.5
of these	pause 1.8	decline 0.9	none -0.8
of this	status 3.5	digest 2.2	leave 2.1	none -1.6	needHelp 0.7	partner -0.4	decline -0.4
of those	decline 2.0	ideas 1.7	none -1.2	accept -0.9	cancel -0.8	status -0.6	leave -0.6	pause -0.5	snooze -0.5
of times	decline 3.0	accept 2.6	none -2.3	leave -0.9	status -0.6	schedule -0.5	needHelp -0.4
of tomorrow	cancel 1.6	schedule -0.4
of town	decline 1.4
of two	decline 0.4
of us	log 3.3	status 3.3	none -1.6	needHelp -0.9	accept -0.8	neighbors 0.5
of visit	schedule 2.0	log -0.5
of week	digest 3.9	none -0.9
of what	status 0.9
of wilson	directors 1.3	neighbors 0.9
of you	none 2.7	status -1.1
off	log 3.8	status -3.3	schedule -3.1	cancel 3.1	none -3.1	leave 3.0	breaks 2.8	settings 2.7	missed 2.3	import -2.2	help -2.1	needHelp -2.0	accept -2.0	home -1.9	snooze -1.8	decline -1.7	partner -1.6	roster 1.2	proof -1.2	district -1.2	my-data -1.1	skip -1.1	nominate -1.0	report -1.0	ideas -0.9	export -0.8	waiting -0.8	nominations -0.8	overdue -0.7	match -0.7	checklist -0.7	board -0.7	year -0.6	digest -0.6	texts -0.6	retention -0.6	audit -0.6	setup -0.5	unreachable -0.5	broadcast -0.5	plan -0.5	workspaces -0.5	offices -0.5	link -0.5	neighbors -0.5	directors -0.5	channels -0.4
off DAY	cancel 1.2	breaks 1.0	none -0.4	log -0.4
off call	log 2.6	cancel -0.6	none -0.5
off call:	log 1.0
off list	leave 0.5
off meeting	missed 2.2	none -0.6	log -0.4
off my	cancel 2.6	schedule -0.7	log -0.7
off next	none 2.1	cancel 0.7	snooze -0.5
off our	cancel 0.9	missed 0.8	log -0.5
off reminders	pause 1.7
off that	breaks 0.9
off this	leave 3.0	status -0.6	help -0.5
off visit	log 4.0	none -1.8	status -0.9	missed 0.7	cancel -0.7	help -0.7	schedule -0.4
offer	schedule 3.4	decline -1.6	none -0.8	cancel 0.5	status -0.5
offer DAY	schedule 0.5
offer him	cancel 0.6
offered	accept 2.9	decline -1.0	schedule -0.9	none -0.6
offered DAY	accept 2.8	decline -0.6	schedule -0.4
offered do	decline 0.5
offered i	accept 1.3
offered is	accept 0.5
office	offices 6.8	missed 2.0	partner 1.5	needHelp 1.3	none 1.1	log -1.1	status -1.0	schedule -1.0	accept -0.9	snooze -0.9	settings 0.8	waiting -0.8	checklist -0.8	roster -0.8	district -0.7	board -0.7	unreachable -0.6	home -0.6	report -0.6	digest -0.5	leave -0.5	import -0.5	nominations -0.5	proof -0.5	workspaces -0.5	texts -0.5	overdue -0.5	breaks -0.4	help -0.4	year -0.4
office hours	settings 1.7	none -0.6
office said	missed 0.9
often	settings 2.5	none -0.6
ok	texts 3.2	audit 1.9	home -1.8	decline -1.6	snooze -1.6	breaks 1.5	plan -1.4	import 1.3	schedule 1.2	pause 1.1	year -1.1	settings -1.1	checklist -1.0	proof -1.0	digest -1.0	link -0.9	unreachable 0.9	export -0.9	workspaces -0.9	channels 0.9	board 0.8	nominations 0.8	status 0.8	log 0.8	cancel -0.7	leave 0.7	none 0.7	roster -0.6	retention 0.6	needHelp -0.6	skip 0.6	ideas -0.6	nominate -0.6	district -0.6	match -0.6	directors -0.5	overdue -0.5
ok DAY	cancel 3.3	none -1.3	schedule -0.7
ok can	needHelp 1.0	none 0.8	schedule -0.6
ok find	board 1.9
ok for	accept 3.5	leave -0.5	status -0.4
ok he	none 1.8
ok i	texts 3.1	none -2.5	schedule 1.6	accept 1.3	import 1.2	nominate 0.9	needHelp -0.6	cancel -0.5
ok if	schedule 1.5	status -0.5
ok let	cancel 0.5	plan 0.4
ok see	none 3.9	accept -1.0	unreachable -0.8	schedule 0.8	import -0.5
ok set	channels 1.6	neighbors 0.8
ok that	accept 2.0	plan -0.5
ok we	log 1.6	schedule 1.0	match 0.7	cancel -0.5	accept -0.4
ok what	partner 2.2	channels 1.5	none -0.9	ideas 0.9	status -0.8	neighbors 0.6
ok where	status 2.4	partner -0.5
ok which	district 1.7	overdue 0.9	unreachable 0.8	neighbors -0.5
ok who	status 2.3	nominations 1.9	none -1.2	overdue 1.0	audit 0.9	partner 0.6	unreachable -0.5
old	none 1.9	retention 1.9	help -0.5	status -0.4
old are	none 2.1	help -0.5
on	snooze 3.0	accept -2.9	digest 2.8	settings 2.7	plan 2.6	partner -2.5	skip 2.4	decline 2.0	leave -2.0	home -2.0	cancel 1.8	report -1.7	missed 1.7	status 1.7	log 1.6	roster 1.6	ideas -1.6	match -1.5	needHelp -1.5	audit -1.4	help -1.4	year -1.4	board -1.4	broadcast -1.4	import -1.4	district -1.3	unreachable -1.3	nominate -1.3	checklist -1.3	setup -1.2	offices -1.2	retention -1.2	workspaces -1.2	texts -1.1	directors -1.1	neighbors -1.1	channels -1.0	pause -1.0	overdue -0.8	export 0.8	breaks -0.7
on #	cancel 4.3	none -2.1	snooze 1.0	plan -0.6	settings -0.6	missed -0.4	status -0.4
on DAY	settings 3.3	pause -2.5	status 2.3	digest 2.1	log 2.1	accept -1.6	cancel 1.4	leave -1.3	snooze 1.3	plan -1.1	breaks -1.1	decline -1.0	none -1.0	schedule -0.9	missed 0.8	needHelp -0.8	partner -0.8	roster -0.8	home -0.7	overdue -0.7	waiting -0.7	help -0.6	report -0.6	skip -0.6	export -0.6	my-data -0.6	board -0.5	proof -0.5	ideas -0.5	match -0.4	nominations -0.4	year -0.4	unreachable -0.4	broadcast -0.4	district -0.4
on all	decline 1.8
on any	decline 1.9	schedule -0.4
on anything	needHelp 2.5	none -0.9
on books	status 1.8
on calendar	breaks 1.9	schedule 1.9	status 1.4	cancel -1.3	log -1.0	none -0.4
on call	none 1.9	missed 1.4	log 1.3	needHelp -1.1	schedule -0.6
on central	settings 1.9
on certificate	proof 1.6
on eastern	settings 1.7
on final	skip 2.9	schedule -0.9	status -0.6	log -0.5	missed -0.4
on for	status 1.7	schedule -0.6
on goal	plan 2.3	status -0.4
on his	schedule 1.0	none -0.6
on how	help 0.8
on last	digest 1.6	none -0.8	missed 0.8	status -0.6	skip 0.6
on leave	needHelp 3.8	none -3.4	pause 0.8
on line	missed 2.4	log -0.8
on maternity	pause 1.7
on me	my-data 2.7	waiting 2.6	export 2.4	status -2.2	missed 2.0	none -1.6	help -1.0	pause -0.5	needHelp -0.4	cancel -0.4
on my	schedule 2.2	plan 2.1	status -2.0	log 1.9	accept -0.9	settings -0.7	cancel -0.6	leave 0.5	missed -0.5	my-data -0.5
on next	cancel 2.7	snooze -1.0	none -1.0	schedule 0.9	leave -0.5	status -0.4
on over	schedule 1.6	none -0.5
on paper	proof 0.9
on phone	log 1.7	none -0.6	schedule -0.6
on roof	none 2.1
on roster	roster 2.5	none -0.6
on schedule	status 3.3	none -3.0
on second	overdue 1.6
on these	decline 2.2
on this	status 2.7	plan 2.5	help 1.8	digest -1.6	none -1.1	decline -0.4
on track	report 1.8	nominations -0.5	status -0.4
on tv	none 4.1	status -1.3	digest -0.5
on vacation	none 2.2	pause 1.3
on weekends	settings 1.3
on zoom	missed 1.6	log 0.5
one	skip 3.5	nominate 3.0	accept 2.7	leave -2.7	help 2.3	decline 2.1	log -2.1	home -1.7	my-data -1.7	snooze -1.7	schedule -1.6	plan 1.5	breaks -1.5	cancel -1.5	proof -1.4	partner -1.4	board 1.4	import -1.3	broadcast -1.3	needHelp -1.3	pause -1.3	digest -1.2	unreachable -1.2	waiting -1.2	ideas -1.2	roster -1.2	texts -1.2	year -1.0	report -1.0	settings -1.0	offices -1.0	nominations -1.0	audit -1.0	overdue -1.0	neighbors -0.9	workspaces -0.9	link -0.9	checklist -0.9	match -0.9	channels -0.9	setup -0.8	retention -0.8	none -0.7	district -0.5	status -0.5	export -0.4
one declined	nominate 1.8	broadcast -0.4
one for	skip 0.7
one i	export 2.3	schedule 2.2	partner 1.6	help -0.8	needHelp -0.7	cancel -0.6	none -0.5	accept -0.5	proof -0.5
one is	none 2.1	skip 2.1	accept 2.0	cancel -1.2	schedule -0.7	decline -0.6	status -0.5	help -0.4
one more	nominate 1.9	plan 1.7	breaks -0.4
one of	none 2.7	nominate 2.6	plan 1.7	accept -1.2	decline 1.1	nominations -1.1	export -0.9	schedule -0.8	my-data -0.8	leave -0.7	help -0.7	log -0.6	report -0.6	needHelp -0.6	partner -0.5	proof -0.5	import -0.5	ideas -0.4
one ok	none 6.2	help -3.4	match -0.6	accept -0.6	skip 0.4	directors -0.4
one pair	board 2.7	match -0.5
one please	skip 2.9	cancel -2.0	accept 1.3
one tell	accept 2.7	cancel -1.1
one thanks	accept 2.7	decline 1.6	skip 0.9	help -0.6
one that	accept 0.5
one we	none 1.2	leave -1.0	needHelp 0.8
one where	settings 1.7	plan 0.9	help -0.5
one works	decline 1.2
one you	decline 0.9	none -0.5
ones	overdue 2.4	none -0.4
ones have	overdue 2.4	none -0.4
only	settings 3.1	partner -1.1	pause -0.7	snooze -0.7	needHelp -0.7	none -0.6
only contact	settings 2.2	pause -0.4
only ping	settings 2.5	needHelp -0.4	snooze -0.4
open	waiting 2.9	setup 2.8	schedule 2.5	none -2.2	settings 2.0	match 2.0	accept -1.7	cancel -1.2	board 1.1	help -1.1	roster 0.8	broadcast -0.7	texts -0.7	snooze -0.6	overdue -0.6	status -0.6	plan -0.6	missed -0.6	import -0.5	report -0.5	partner -0.5	unreachable -0.5	home -0.4	year -0.4	decline -0.4
open DAY	schedule 2.9	accept -0.7	cancel -0.6
open new	setup 2.1	match 1.4
open next	schedule 0.5
opened	audit 3.5	partner -0.8	overdue -0.6	unreachable -0.6
operator	offices 5.0	needHelp -1.5	none -0.9	overdue -0.6
opt	district 3.0	leave 2.8	none 1.2	cancel -0.5	pause -0.4	status -0.4
opt out	none 1.9	cancel -0.5
opted	directors 1.9
opted in	directors 1.9
option	accept 2.2	plan -0.4
option suits	accept 0.6
options	help 3.7	decline 3.2	schedule -1.9	none -1.3	accept 1.3	status -0.8	needHelp -0.8	snooze -0.8	cancel -0.5	pause -0.4
options he	accept 2.4	decline -0.7	schedule -0.4
or	accept -1.9	cancel -1.9	log -1.6	schedule 1.5	pause -1.3	none -1.3	snooze -1.2	status -1.0	missed -0.9	settings -0.7	decline -0.7	home -0.7	breaks -0.6	needHelp -0.6	partner -0.6	help -0.5	plan -0.5	leave -0.5	my-data -0.4	skip -0.4	report -0.4	proof -0.4	ideas -0.4	match -0.4	nominations -0.4
or #	schedule 1.5	none -0.4
or DAY	accept -1.7	cancel -1.4	schedule 1.4	log -1.3	pause -1.0	status -0.6	home -0.5	missed -0.5	snooze -0.5	decline -0.5	settings -0.5	breaks -0.4	needHelp -0.4
or if	schedule 1.1	none -0.5
or next	schedule 1.4	snooze -0.4
or that	schedule 1.4	cancel -0.4
or tomorrow	schedule 1.7	none -1.5
order	none 3.0	schedule -0.9	match -0.7	status -0.4
order lunch	none 2.4	schedule -0.4
order more	none 0.9
other	neighbors 3.7	partner 2.9	log 2.8	none -2.2	decline 2.2	missed 2.1	status -2.0	plan -1.8	needHelp 1.5	help -1.5	settings -1.4	cancel -1.4	overdue -1.2	snooze -1.2	match -1.1	home -1.1	report -1.1	pause -1.1	leave -1.0	proof -1.0	waiting -0.9	nominate -0.9	export -0.8	ideas -0.8	year -0.8	accept 0.8	nominations -0.7	breaks -0.7	district -0.7	audit -0.7	import -0.7	roster -0.6	skip -0.6	digest -0.6	board -0.6	unreachable -0.6	broadcast -0.6	link -0.6	my-data 0.5	texts -0.5	workspaces -0.5	setup -0.5	offices -0.4	channels -0.4	checklist -0.4
other dates	decline 2.2	schedule -0.8
other day	log 2.4	missed 2.2	needHelp -1.6	none 1.5	decline -1.1	partner -1.0	schedule -1.0	settings -0.8	cancel -0.6	status -0.5	accept -0.5
other options	decline 2.1	schedule -0.6
other principal	none -3.3	log 3.2	needHelp 3.1	accept 2.0	partner 1.6	missed 1.5	pause -0.5	help -0.5	decline -0.5	leave -0.5	match -0.5	status -0.5	waiting -0.5	cancel -0.4
other principals	partner 3.3	needHelp -0.7	none -0.7	decline -0.5	log -0.5
other times	decline 2.2	schedule -0.6
others	my-data 1.7
our	nominations 3.3	district 3.2	needHelp -2.5	import 2.4	report 2.3	missed 2.1	setup 2.0	help -2.0	partner -2.0	leave -1.9	accept -1.9	overdue -1.8	plan 1.8	settings -1.8	waiting -1.8	breaks -1.7	decline -1.7	year -1.7	snooze -1.7	channels 1.7	cancel 1.6	pause -1.6	match -1.6	workspaces 1.6	home -1.5	skip -1.4	log 1.4	my-data -1.4	roster -1.4	proof -1.4	ideas -1.3	digest -1.3	status 1.3	directors -1.2	broadcast -1.2	checklist -1.2	audit -1.2	export -1.1	offices -1.1	neighbors -1.1	retention -1.0	board -1.0	link -1.0	nominate -0.8	schedule 0.7	unreachable -0.7
our administrators	nominations 2.5	report 1.6	board -0.8	status -0.6
our appointment	log 2.4	none -2.3	schedule 1.5	missed 1.3	status 1.2	cancel 1.0
our call	status 3.3	missed 2.5	none -2.5	log 1.4	cancel 1.2	report -1.2	needHelp -1.1	year -0.6	plan -0.4
our channel	channels 2.2
our county	district 1.8	board 1.8	nominations -0.5
our district	district 3.3	none -1.6	roster 1.5	nominations 1.2	partner -1.2	needHelp -1.1	waiting -0.9	log -0.9	leave -0.8	import -0.7	board -0.7	report 0.6	cancel -0.6	status -0.5	overdue -0.4
our folks	report 3.6	status -1.1	none -0.6	log -0.4
our follow-up	log 0.8
our growth	plan 1.9	schedule -0.5
our iap	plan 2.3
our internet	none 0.5
our list	import 1.9
our meeting	cancel 2.4	none -2.0	missed 1.3	log -0.6
our next	status 0.7
our nominees	nominations 3.4	none -0.4
our people	report 2.0	nominations 0.5
our place	log 1.8	schedule 1.4	none -0.7	missed -0.5	cancel -0.5
our principals	nominations 2.6	nominate 1.3	report -1.3	import -0.6
our program	setup 3.8	needHelp -0.6	none -0.5	roster -0.5
our progress	status 1.8
our roster	import 2.3
our school	cancel 0.8
our spreadsheet	import 2.3
our tenant	workspaces 2.7	none -0.5
our thing	cancel 2.4	none -1.1
our visit	missed 2.5	log 1.8	schedule 1.3	help -0.9	report -0.9	status 0.6	ideas -0.6	proof -0.5	cancel 0.5	year -0.5	settings -0.4
our walk	log 1.3
out	district 3.2	leave 2.9	help -2.8	broadcast 2.7	status -2.5	accept -2.5	partner -2.0	settings -2.0	nominations -1.8	report -1.7	board -1.7	my-data -1.7	nominate -1.6	breaks 1.6	digest -1.6	log 1.4	texts -1.4	pause 1.3	ideas -1.3	match 1.3	waiting -1.3	setup -1.3	offices -1.3	cancel 1.3	plan -1.2	neighbors -1.2	proof -1.2	unreachable -1.1	audit -1.1	workspaces -1.1	directors -1.0	snooze -1.0	link -1.0	channels -0.9	import -0.9	export -0.9	checklist -0.8	overdue 0.8	year -0.7	decline 0.7	retention 0.6
out DAY	none 1.3
out and	schedule 0.8
out between	needHelp 2.0	none -0.6
out by	none 0.7
out day	schedule 2.5
out final	skip 1.4	log 0.9	schedule -0.5
out for	cancel 3.3	district 2.0	decline 1.8	leave -1.3	none -1.2	schedule -1.1	breaks -1.0	log -0.8	pause -0.8	accept -0.6
out from	leave 1.5	cancel -0.7
out have	log 1.8	none -0.6
out i	import 2.9	cancel 2.3	none -1.7	leave -0.6
out if	none 2.1	district 1.0	schedule 0.6	decline -0.4
out in	breaks 0.7
out my	district 2.4	none -0.4
out of	leave 2.6	none -1.8	schedule -1.3	cancel 1.2	needHelp -1.1	decline 1.0	status -0.5	pause 0.5
out on	none 3.2	cancel 2.9	leave -1.4	schedule -1.1	missed 0.9	status -0.6	log -0.6	pause -0.6	breaks -0.5	snooze -0.5	digest -0.5
out reminder	broadcast 1.6
out through	pause 2.3	cancel -0.5
out to	broadcast 1.9
out today	roster 1.9	match 1.2	proof 1.1	needHelp 1.1	settings 1.0	partner 0.9	decline -0.8	none -0.6	leave 0.6	district -0.6	checklist 0.6	cancel -0.6	waiting 0.5	missed 0.5	broadcast 0.5	nominations -0.5	report -0.4
out until	none 4.0	pause 1.1	cancel -0.8	schedule -0.8	snooze -0.6
out with	leave 1.7	needHelp 1.3	none -0.8
over	match 3.5	log 3.1	none -3.0	needHelp 1.9	schedule 1.3	accept -1.2	overdue -1.2	partner -1.1	pause 1.1	decline -1.1	my-data -1.0	year -1.0	nominations -0.8	leave -0.7	plan 0.7	snooze -0.7	proof 0.6	skip 0.6	audit 0.5	report -0.5	breaks -0.5	ideas -0.5	district -0.5	waiting -0.5	broadcast -0.4	roster -0.4	home -0.4	unreachable -0.4
over DAY	schedule 1.7	cancel -0.4	accept -0.4
over here	log -2.2	schedule 1.6	settings 1.1	proof 1.0	audit 1.0	skip 1.0	help 0.9	import 0.7	cancel -0.6	needHelp -0.6	leave 0.5	status 0.4
over his	cancel 1.5	leave -0.6
over holidays	status 0.5
over there	log 2.4	schedule -0.8	status 0.8	none -0.4
over to	log 2.3	none -1.0	schedule -0.7	cancel -0.4
over yonder	status 0.8
overdue	overdue 4.8	none -2.7	board -1.1	unreachable -0.9	report -0.8	match -0.7	texts -0.6	roster -0.6	snooze -0.6	waiting -0.6	partner -0.5	checklist -0.5	workspaces -0.5	home -0.5	offices -0.5	broadcast -0.4	district -0.4	help -0.4	year -0.4
overkill	skip 2.3	accept -0.4
overview	board 4.8	help 1.6	none -1.2	report -0.8	match -0.7
owe	status 1.7	needHelp -0.5
p3	texts 3.3	workspaces 2.6	help 2.3	leave 2.2	cancel -1.5	channels 1.3	partner -0.9	settings 0.9	waiting -0.9	unreachable -0.8	setup -0.8	none -0.7	import -0.7	report -0.7	board -0.7	overdue -0.6	pause -0.6	decline -0.6	ideas -0.6	district -0.6	log -0.5	year -0.5	roster -0.5	schedule 0.5	digest -0.5	accept -0.4	audit -0.4	missed -0.4
p3 get	schedule 1.2
p3 says	texts 3.0
packet	none 1.3
packet goes	none 1.3
pair	audit 3.1	match 2.8	board 2.8	waiting 2.0	none -2.0	needHelp -1.7	roster -1.1	overdue -1.1	status -1.0	district -1.0	schedule -0.9	log -0.8	report -0.8	broadcast -0.8	unreachable -0.8	partner -0.8	accept -0.7	nominations -0.7	missed -0.7	help -0.7	cancel -0.6	import -0.6	decline -0.5	checklist -0.5	offices -0.5	breaks -0.5	home -0.5	nominate -0.5	digest -0.5	texts -0.5	setup -0.5	pause -0.4	snooze -0.4	plan -0.4	directors -0.4	neighbors -0.4	year -0.4
pair in	waiting 2.8	board -0.8	needHelp -0.6
pair me	partner 0.9
pair needs	waiting 1.5
pair people	match 1.5
pair principals	match 2.0
pair stand	board 1.3
pair them	match 1.2
pair up	match 2.2
paired	match 2.5	needHelp 1.4	partner 1.2	none -1.1
paired with	partner 1.3	needHelp -0.5
pairing	match 4.6	none -1.3	report -1.0	link -0.6	unreachable -0.4
pairings	match 3.4	none -0.8
pairs	board 3.3	match 2.8	overdue 2.6	status -2.2	roster -1.9	district -1.8	setup -1.8	none -1.7	needHelp -1.6	decline -1.6	schedule -1.5	log -1.4	help -1.3	unreachable -1.3	partner -1.3	nominations -1.2	breaks -1.2	texts -1.2	digest -1.2	home -1.2	import -1.2	cancel -1.1	nominate -1.1	workspaces -1.0	plan -1.0	settings -1.0	checklist -1.0	broadcast -1.0	report 1.0	missed -1.0	directors -1.0	audit -1.0	accept -0.9	leave -0.9	pause -0.9	channels -0.9	retention -0.9	neighbors -0.8	snooze -0.8	proof -0.8	export -0.8	offices 0.8	link -0.7	my-data -0.7	year 0.7	ideas -0.6	skip -0.5
pairs are	overdue 2.8	waiting -0.5
pairs besides	offices 2.0	match -0.6	none -0.5
pairs did	overdue 1.3
pairs doing	board 1.6
pairs have	overdue 1.6	report 1.1	none -0.7
pairs in	board 2.9	roster -0.8	district -0.7	overdue -0.7	match -0.4
pairs met	report 1.8
pairs need	waiting 2.3	overdue 1.0	needHelp -0.8
pairs that	overdue 1.7	board -0.6
paper	none 2.0	proof 0.8
paper for	proof 0.9
parent	snooze 2.8	none 1.7	schedule -1.1	accept -0.6
parent conference	none 1.6	schedule -0.6
parents	none 2.9	log -0.8
parents at	none 1.3
parked	none 2.7	partner -0.6	nominations -0.4
parked in	none 2.7	partner -0.6	nominations -0.4
part	leave 2.0	nominations 1.8	district 1.7	decline -1.0	needHelp -0.7	cancel -0.4
part this	district 1.9	leave -0.7
participants	roster 4.7	broadcast 1.7	none -1.3	home -0.8	audit -0.7	match -0.6
participants about	broadcast 2.1	roster -0.6
participate	district 2.9	leave 1.3	needHelp -0.7	none -0.6	decline -0.5	cancel -0.5
participate in	leave 1.2
participate this	district 1.9	leave -0.7
participating	roster 4.6	leave 3.4	cancel -2.3	nominations 1.5	audit -1.2	none -1.1	partner -0.6	decline -0.5	needHelp -0.5	overdue -0.4	offices -0.4
partner	partner 2.5	needHelp 2.2	missed 1.9	waiting -1.9	none -1.9	match 1.7	settings -1.7	report -1.7	accept -1.6	leave -1.6	my-data -1.6	board -1.5	help -1.5	proof -1.4	snooze -1.4	decline -1.3	district -1.3	export -1.3	home -1.2	unreachable -1.2	audit -1.1	broadcast -1.1	nominations -1.1	overdue -1.0	ideas -1.0	pause -0.9	cancel -0.9	import -0.9	offices -0.8	skip -0.8	roster -0.8	year -0.8	breaks -0.7	texts -0.7	link -0.7	digest -0.7	nominate -0.7	plan -0.6	directors -0.6	workspaces -0.6	neighbors -0.6	checklist -0.6	retention -0.6	setup -0.6	channels -0.5	schedule -0.4
partner answer	status 2.4	needHelp -1.3
partner did	missed 0.5
partner does	needHelp 0.7
partner email	partner 1.4	needHelp -0.7
partner for	needHelp 1.1	schedule 0.5
partner forgot	missed 2.4	log -0.8
partner from	partner 1.7	none -0.4
partner has	missed 1.4	cancel -0.4
partner have	partner 1.5
partner i	cancel 1.8
partner if	schedule 2.0
partner is	none 4.0	status 1.1	missed -0.6	needHelp -0.5	partner -0.4	schedule -0.4
partner name	partner 1.2
partner phone	partner 1.0
partner retired	needHelp 2.6	partner -0.5
partner was	missed 1.2
partner who	needHelp 1.1
partner work	partner 1.5
partner yet	needHelp 1.8	leave -0.6	none 0.5
partners	needHelp 2.7	partner 2.5	none -2.2	report 2.0	broadcast 1.9	schedule -1.3	status -1.0	log -1.0	match -0.8	settings -0.6	leave -0.5	plan -0.5	board -0.4
partners about	broadcast 1.3
partners again	needHelp 2.0	report 1.3	partner -0.8
partners name	partner 2.4	needHelp -1.1
partners profile	partner 1.3
partners school	partner 1.4
partnership	board 3.3	leave 2.3	none -1.1	report -1.0	help -1.0	status 0.6
partnership at	board 1.7
pass	skip 3.4	decline 2.8	cancel 2.2	schedule -1.6	status -1.3	log -1.2	snooze -1.0	missed -0.8	accept -0.8	help -0.7	settings -0.6	none -0.6	plan -0.5	needHelp -0.5
pass on	skip 3.4	decline 2.9	cancel -1.5	schedule -1.4	status -1.2	none -1.2	snooze -0.9	log -0.8	missed -0.7	accept -0.5	settings -0.5	plan -0.4
password	none 2.3	status -0.8
past	overdue 2.7	digest 1.5	none -1.1	status -0.5
past due	overdue 2.7	none -0.6
past week	digest 1.5
paternity	pause 1.9	none -0.8
paternity leave	pause 1.9	none -0.8
pause	pause 2.9	settings -1.9	cancel 0.8	none 0.5	needHelp -0.4	home -0.4
pause my	none 1.3	cancel 1.1	settings -0.9
pause reminders	pause 1.4	none 0.8	settings -0.7
pd	proof 3.3	help -0.7	status -0.6	settings -0.6	none -0.6	needHelp -0.5
pd credit	proof 3.0
pd hours	proof 2.7	help -0.5	settings -0.5
pencil	schedule 0.8
pencil me	schedule 0.8
pending	waiting 4.7	none -2.8	texts -1.3	district -0.7	match -0.6	cancel -0.5
pending cases	waiting 3.2
people	roster 4.9	none -3.3	overdue 3.3	unreachable 2.5	match 2.2	my-data 2.2	report 2.1	status -2.0	plan -1.8	waiting -1.8	help -1.8	nominations 1.4	directors -1.4	schedule -1.2	texts -1.2	import 1.2	district -1.2	log -1.1	partner 1.0	board -1.0	decline -0.9	workspaces -0.9	home -0.9	offices -0.9	missed -0.9	cancel -0.9	digest -0.9	accept -0.9	settings -0.8	checklist -0.8	broadcast -0.8	breaks -0.8	leave -0.8	channels -0.8	audit -0.7	retention -0.7	proof -0.7	neighbors -0.7	setup -0.7	year -0.7	snooze -0.6	link -0.6	ideas -0.6	pause -0.6	export -0.5	skip -0.5	needHelp 0.4
people did	nominations 1.8
people do	unreachable 2.7	roster 2.5	none -1.5	report -1.3	overdue -0.5
people from	import 2.3	roster -0.6
people have	nominations 1.0
people holding	report 1.7
people meeting	report 2.2
people need	overdue 3.6	unreachable -0.8	report -0.6	none -0.5
people signed	nominations 3.2	report -1.1
people who	needHelp 2.5	overdue 2.4	partner -1.0	help -0.7	unreachable -0.6	none -0.5	roster -0.5
percent	report 2.7	overdue -0.4
perfect	accept 2.1	schedule -0.8
period	none 0.7
person	needHelp 2.9	help 1.6	offices 1.4	none 1.4	status -1.2	log -0.8	schedule -0.8	accept -0.7	nominate -0.6	settings -0.5	waiting -0.5	decline -0.5	cancel -0.5	partner 0.4
person i	partner 1.1	needHelp 0.8	none -0.4
pesterin	pause 0.8
pesterin me	pause 0.8
phone	partner 3.1	needHelp -2.3	log 2.0	settings -1.7	report -1.7	status -1.4	accept -1.2	schedule -1.1	texts 1.1	decline -1.0	home -0.8	pause -0.8	missed 0.7	unreachable -0.6	export -0.6	broadcast -0.6	help -0.6	my-data 0.5	directors -0.5	leave -0.5	import 0.5	digest -0.5	waiting -0.4	overdue -0.4	ideas -0.4	link -0.4
phone #	partner 1.0
phone died	none -1.7	texts 1.5	my-data 1.1	log 1.1	settings -0.8	import 0.8	proof 0.8	partner -0.7	district 0.6	snooze 0.5	schedule 0.5	cancel 0.5	checklist 0.4
phone for	partner 2.8	none -0.7	log -0.6
phone hahaha	none 0.7
phone number	partner 3.1	none -1.0	needHelp -0.5
phone with	log 2.5	partner -1.0
pick	accept 3.3	none -2.4	plan 2.2	channels 2.1	schedule 1.7	status 1.6	ideas -0.8	log -0.7	partner -0.6	snooze -0.6	decline -0.5	report -0.4
pick date	schedule 1.5	status -0.4
pick new	schedule 1.7
pick one	status 1.8
picture	board 3.0	none 2.0	schedule -1.9
ping	snooze 2.3	settings 1.4	none -0.7	needHelp -0.5
ping me	snooze 2.3	settings 1.4	none -0.7	needHelp -0.5
pings	pause 2.1	none -1.5
pipes	cancel 1.1
pipes burst	cancel 1.1
place	checklist 4.7	none -3.0	nominations 2.0	missed 1.6	log 1.6	year 1.5	broadcast 1.4	needHelp -1.3	district -1.3	leave -1.1	snooze -0.9	status -0.9	my-data 0.8	help -0.8	import -0.7	cancel -0.7	proof -0.7	decline 0.7	accept -0.7	plan -0.7	board -0.7	ideas 0.6	pause -0.6	breaks -0.6	roster -0.6	digest -0.5	export -0.5	partner 0.4	channels -0.4
place because	missed 1.4	log -0.7
place how	report 1.6	log 0.5
place on	log 0.7
place which	help 2.6	ideas 2.2	status -0.8	log -0.6
place yesterday	log 1.4	none -0.4
plan	accept 3.4	audit 3.3	plan 2.6	status -1.9	schedule 1.9	none -1.7	needHelp -1.5	partner -1.5	help -1.4	overdue -1.2	log -1.2	home -1.1	nominations -1.1	match -1.0	retention 1.0	settings -1.0	proof -0.9	offices -0.8	cancel -0.8	roster -0.8	unreachable -0.8	decline -0.7	snooze -0.7	missed -0.7	leave -0.7	waiting -0.7	ideas -0.6	broadcast -0.6	import -0.5	report -0.5	breaks -0.5	nominate -0.5	export -0.5	texts -0.4	district -0.4	board -0.4
plan something	schedule 0.7
plan to	plan 1.5
plan with	plan 2.1
planned	status 3.2	needHelp -1.1	none -0.5	log -0.5
plate	leave 0.6
plate this	leave 0.6
play	none 2.8	schedule -0.5
plc	log 2.7	schedule -0.9	cancel -0.4	missed -0.4	none -0.4
plc for	log 1.1
please	accept 2.5	help 2.1	cancel 1.9	missed 1.8	nominate -1.6	export -1.6	setup -1.5	breaks -1.4	overdue -1.4	pause 1.4	decline -1.4	texts -1.3	nominations -1.2	snooze -1.2	settings -1.2	retention -1.2	offices -1.2	audit -1.2	unreachable 1.1	none 1.1	directors -1.1	link -1.1	home -1.0	schedule 1.0	workspaces -1.0	report 1.0	needHelp -0.9	status -0.9	year 0.9	checklist 0.8	waiting -0.8	channels 0.8	my-data -0.7	digest 0.7	district -0.6	board -0.6	partner -0.5	roster 0.4	neighbors -0.4	leave -0.4
please add	plan 0.5
please book	schedule 3.3	accept -0.5
please call	cancel 0.9
please cancel	cancel 2.6	none -2.5
please change	settings 0.8
please count	leave 1.5	cancel -0.7
please do	none 2.5	pause 1.7	schedule -1.2	cancel -0.7	settings -0.7	help -0.7	decline -0.6	skip -0.5	unreachable -0.5	leave -0.4
please explain	help 1.2
please hold	pause 0.7
please i	schedule 0.7
please make	schedule 1.6	log -0.5	cancel -0.5
please please	needHelp 1.5	plan 0.7
please remove	leave 1.3
please reschedule	schedule 1.0
please schedule	schedule 1.3	none -0.6
please state	pause 1.6
please stop	settings 0.7
please take	leave 0.5
plum	missed 0.5
plum forgot	missed 0.5
plumb	status 0.8
plumb forgot	status 0.8
pm	schedule 1.2	none -0.5
pm and	schedule 1.1
pm possible	schedule 0.4
possible	schedule 2.0	none -1.9	cancel 1.4	snooze -0.7	accept -0.6	leave -0.6	decline 0.5
possible for	cancel 1.7	schedule 0.6	leave -0.5
possible to	schedule 1.6	none -1.3
post	none 2.6	channels 2.4	broadcast 0.9	overdue -0.5
posting	channels 2.4
posting in	channels 2.0
postpone	schedule 2.5	year -1.2
postpone visit	schedule 0.5
potluck	none 3.1	schedule -3.0
potluck DAY	none 3.1	schedule -3.0
prefer	settings 2.1	schedule 1.1	skip 0.9	none -0.6
prefer not	skip 0.9
prefer to	settings 2.1	schedule 0.9	none -0.5
preference	schedule 1.9
preference would	schedule 1.9
preferences	settings 3.6	none -0.8	needHelp -0.5
press	none 2.0	help 1.4	status -0.4
pressure	none 2.2	status -0.6
principal	nominate 4.3	roster 3.7	link 2.9	breaks -2.6	match -2.3	import -2.2	status -2.0	help -1.8	decline -1.8	cancel -1.7	report -1.6	waiting -1.6	district -1.5	plan -1.5	board -1.5	partner 1.4	nominations -1.4	offices -1.4	unreachable -1.3	directors -1.3	overdue -1.3	home -1.2	snooze -1.2	proof -1.2	pause -1.2	leave -1.2	settings -1.1	texts -1.1	my-data -1.1	broadcast -1.1	export -1.1	digest -1.1	missed 1.1	retention -1.0	workspaces -1.0	needHelp 1.0	year -1.0	neighbors -0.9	audit -0.9	checklist -0.9	schedule -0.9	accept -0.8	setup -0.8	channels -0.7	skip -0.7	ideas -0.7	log 0.5
principal DAY	accept 2.5	none -0.5
principal can	link 1.4
principal could	schedule 1.7	accept -0.8
principal did	missed 0.6
principal from	roster 1.7	import -0.5	nominate 0.4
principal i	partner 1.7	needHelp -0.5
principal in	nominate 2.6	roster 1.3
principal is	link 2.2	none 1.3	needHelp 0.7
principal leaving	leave 0.6
principal never	missed 0.6
principal of	partner 2.0	none -0.4
principal on	roster 2.1
principal to	nominate 1.7
principal up	nominate 1.4
principal was	needHelp 3.4	log -1.7	missed 1.2	none -0.8
principal will	schedule 0.8
principals	roster 3.3	import 3.1	none -3.0	broadcast 2.8	nominations 2.7	match 2.6	partner 2.6	status -2.5	unreachable 2.3	help -2.2	nominate 2.1	report 2.0	needHelp -2.0	board -1.9	schedule -1.9	waiting -1.7	overdue 1.7	decline -1.6	log -1.6	proof -1.6	settings -1.4	plan -1.4	export -1.3	digest -1.3	cancel -1.3	home -1.3	leave -1.2	accept -1.1	year -1.1	audit -1.1	workspaces -1.1	directors -1.1	texts -1.0	setup -1.0	my-data -1.0	missed -1.0	breaks -1.0	channels -0.9	checklist -0.9	pause -0.9	ideas -0.9	neighbors -0.9	offices -0.8	snooze -0.8	retention -0.8	link -0.7	skip -0.5	district -0.4
principals are	nominations 2.5	report -1.1	district 0.6
principals behind	report 1.9	nominations -0.7
principals do	report 3.0	roster 2.2	none -1.7	status -1.0
principals email	partner 1.5	none -0.4
principals for	import 1.8	nominate 0.9
principals has	overdue 1.4	none -0.6	nominations 0.5
principals in	import 2.3	roster 0.8	schedule -0.4
principals is	overdue 2.5	unreachable 0.8	district 0.5	nominations -0.4	partner -0.4
principals logged	report 0.8
principals of	nominations 2.7	report -0.4
principals on	nominations 2.4	status -0.4
principals to	import 0.6
print	proof 2.8	plan 1.7	none 1.0	settings -0.9	partner -0.5	roster -0.5	schedule -0.5	log -0.5	needHelp -0.4	leave -0.4
print my	plan 1.8	proof 1.6	settings -0.5
print roster	none 1.2
printer	none 1.6
printer is	none 1.6
privacy	my-data 4.9	none -0.8	checklist -0.4
private	my-data 4.0	none -0.8	help -0.8	log -0.7	decline -0.5	year -0.4	status -0.4	partner -0.4
priya	offices 2.7	none -0.5
priya same	offices 2.1
problem	needHelp 2.8	none 2.7	cancel -0.6	help -0.6	pause -0.4	leave -0.4
problem with	needHelp 2.6
problems	needHelp 4.2	none -2.6	status -0.7	home -0.5	partner -0.5	leave -0.4	cancel -0.4
problems with	needHelp 1.5
process	status 0.5
process and	status 0.5
professional	proof 1.6
professional learning	proof 1.6
profile	partner 3.1	none -1.0	schedule -0.4	needHelp -0.4
program	setup 4.5	help -4.3	leave 2.7	partner -2.4	year 2.2	report 2.1	cancel -1.9	decline -1.9	nominate 1.9	import -1.7	schedule -1.5	roster 1.4	log -1.4	texts -1.3	settings -1.2	match -1.1	board -1.1	none -1.1	waiting -1.1	accept -1.1	unreachable -1.0	plan -0.9	overdue -0.9	district -0.9	proof -0.9	snooze -0.9	nominations -0.8	breaks -0.7	needHelp 0.7	export -0.7	missed -0.7	workspaces -0.7	status -0.6	broadcast -0.6	directors -0.6	offices -0.5	ideas -0.5	neighbors -0.5	retention -0.5	my-data -0.5	skip -0.5	audit -0.5	digest -0.5	home -0.5	checklist -0.4	channels -0.4
program any	leave 0.6
program end	year 2.7	none -0.7
program you	needHelp 1.8	leave 1.5	none -0.6	help -0.5
progress	status 2.6	plan 2.2
progress on	plan 2.5	status -0.9
proof	proof 3.4	none -1.3
proof of	proof 1.7
proof that	proof 2.4	none -0.8
proposal	match 6.0	none -3.6	checklist -1.6	overdue -1.4	partner -1.4	home -1.3	board -1.3	setup -0.9	report -0.9	breaks -0.9	waiting -0.8	accept -0.6	unreachable -0.6	help -0.6	audit -0.5	status -0.5	roster -0.4
propose	nominate 3.2	match 2.3	decline 2.0	none -1.8	schedule -1.6	accept 0.7	status -0.5	setup -0.4
propose DAY	schedule 0.8
propose are	decline 0.7
propose new	decline 1.4	match 1.0	schedule -0.9
propose pairs	match 1.7
propose some	nominate 2.2	match 1.7	schedule -1.1	none -0.6
pruitt	nominate 2.1
pruitt declined	nominate 1.5
public	my-data 3.7	retention 2.9	help -1.4	status -1.2	none -0.8	cancel -0.4
publish	match 1.9	offices 1.8	none 1.1
publish pairs	offices 1.9	none 1.4
pull	cancel 3.0	board 2.3	district 1.8	overdue 1.7	match -1.6	none -1.2	schedule -1.2	roster 1.1	plan 1.1	log -0.9	status -0.6	missed -0.5	report -0.5	snooze -0.5	partner -0.5
pull my	plan 1.4
pull our	cancel 2.3	log -0.6	schedule -0.5
pull up	board 2.4	overdue 1.8	match -1.5	roster 1.3	none -0.6
pull us	district 2.2
pulling	report 2.4	nominations -0.4
pulling their	report 2.4	nominations -0.4
purged	retention 1.3	none -0.4
purged ok	retention 1.3	none -0.4
push	overdue 2.6	help 1.7	schedule 1.6	none -0.9	status -0.7	waiting -0.6	snooze -0.4
push our	schedule 1.0
push to	schedule 1.5
put	nominate 3.0	match 2.8	none -2.5	retention 2.3	log 2.3	status -2.1	nominations 1.9	needHelp -1.7	my-data 1.6	partner 1.4	breaks 1.4	cancel -1.2	help -1.1	roster -1.1	report -1.1	overdue -1.0	waiting -1.0	unreachable -0.9	audit -0.9	schedule 0.9	decline -0.9	settings -0.8	pause -0.8	leave -0.8	import -0.8	snooze -0.8	digest -0.7	missed -0.7	offices -0.7	ideas -0.7	board -0.7	home -0.6	year -0.6	plan 0.6	link -0.6	texts -0.5	checklist -0.5	directors -0.5	district 0.5	channels 0.5	proof 0.4	setup -0.4	neighbors -0.4	broadcast 0.4	workspaces -0.4
put NAME	schedule 2.2	log -0.7
put another	nominate 1.4
put forward	nominations 2.5	partner -0.5
put in	log 2.7	breaks 2.3	my-data 1.9	none -1.4	proof 1.1	schedule -1.1	status -1.0	nominate -0.8	partner -0.5	help -0.4
put me	log 1.9	partner 1.2	schedule 1.0	accept 0.9	none -0.4
put principal	nominate 3.3	match -0.5
put together	match 2.8
put up	partner 1.0
put with	partner 1.6
quarters	log 1.3
quarters of	log 1.3
queue	waiting 6.6	none -2.4	offices -0.9	checklist -0.9	district -0.8	unreachable -0.8	roster -0.7	home -0.7	board -0.6	digest -0.6	texts -0.6	workspaces -0.5	overdue -0.5	year -0.5	nominations -0.5	import -0.4
quick	help 2.2	overdue 1.9	directors 1.8	none 1.3	skip -1.3	leave -1.2	unreachable -1.2	missed -1.2	proof 1.2	board -1.1	home -1.1	my-data -1.0	import -1.0	cancel 1.0	decline 0.9	broadcast -0.9	match 0.9	roster -0.9	checklist -0.9	export 0.8	link -0.8	year -0.7	audit -0.7	nominate 0.7	workspaces -0.7	channels -0.7	ideas -0.7	retention -0.7	setup -0.7	offices 0.6	needHelp 0.6	partner -0.6	breaks 0.6	settings 0.6	nominations 0.5	district 0.4	schedule -0.4
quick add	nominate 3.3	breaks -0.6
quick do	none 3.1	status 0.6	decline -0.5
quick i	match 2.0	snooze 1.6	settings 1.3	leave 1.0	schedule -0.5	needHelp -0.5	overdue -0.5	nominate -0.5
quick let	accept 2.4	none -0.5	status -0.5
quick mark	breaks 2.6	none -0.6
quick one	help 3.6	cancel 2.1	needHelp 1.8	status -1.6	export 1.5	directors 1.3	leave -1.2	missed -1.2	nominations 1.2	skip -0.9	partner -0.9	schedule 0.7	nominate -0.7	snooze -0.7	report 0.7	log 0.6	match 0.6	district -0.6	none 0.6	board -0.5	texts -0.5	home -0.5	breaks -0.5	unreachable -0.5	settings 0.5	my-data -0.5
quick we	district 2.8	needHelp 1.0	none -0.5
quick what	status 3.6	neighbors 1.6	waiting 1.6	none -1.3	snooze -0.6
quick who	offices 2.9	overdue -0.6	none 0.5
quiet	pause 4.4	overdue 2.6	none -2.6	partner -1.5	board -1.1	status -1.0	match -0.8	schedule -0.6	cancel -0.6	decline -0.5	digest -0.5	accept -0.5	snooze -0.4
quiet please	pause 1.6
quiet until	pause 2.9	none -0.8	status -0.5
quit	leave 3.7	needHelp 1.7	none 1.4	partner -1.2	log -1.1	pause 1.0	missed -0.7	schedule -0.7	accept -0.5	cancel -0.5	settings -0.5	help -0.5
quit all	pause 0.4
quit pesterin	pause 0.8
quitting	leave 2.7	needHelp -0.9
radio	none 2.1
radio check	none 2.1
raise	waiting 1.6
raise their	waiting 1.6
ran	waiting 1.5	log 1.5	texts 1.3	match 0.9	none -0.8	export 0.8	cancel 0.7	accept 0.7	district 0.6	schedule -0.6	needHelp 0.6	report -0.5	pause -0.5	overdue -0.4
ran about	log 0.6
ran late	waiting 1.5	log -1.4	texts 1.3	match 0.9	cancel 0.9	accept 0.8	export 0.8	district 0.6	needHelp 0.6	missed 0.6	none -0.5	report -0.5	overdue -0.4	pause -0.4
rather	schedule 2.4	settings 2.2	cancel -0.9	needHelp -0.5
rather get	settings 2.4	schedule -0.8
reach	unreachable 2.3	needHelp 2.1	partner 1.9	none -1.5	help -0.8	cancel -0.5
reach NAME	partner 2.2	none -0.6
reach her	partner 1.4
reach people	needHelp 2.4	partner -0.8	help -0.6
reached	unreachable 2.0	plan 1.0
read	my-data 2.9	plan -1.3	none -0.6
read my	my-data 2.9	plan -1.3
read what	my-data 0.8
reading	audit 2.2
reading plan	audit 2.2
ready	checklist 3.8	match 2.9	status -2.0	breaks -1.0	cancel -0.7	district -0.7	overdue -0.6	report -0.6	schedule -0.6	needHelp -0.5	help -0.5	none 0.5	decline -0.5	board -0.4	waiting -0.4	retention -0.4
ready to	match 2.9	checklist 2.6	status -2.0	none 1.1	district -0.6	overdue -0.6	needHelp -0.5	help -0.5	cancel -0.4	board -0.4	decline -0.4
real	overdue 1.8	help 1.6	cancel -1.4	proof 1.4	needHelp 1.3	schedule -1.2	nominate 1.1	breaks 1.1	district 0.9	report -0.9	offices 0.9	decline 0.8	unreachable -0.7	my-data -0.7	status 0.7	import -0.7	roster -0.7	nominations -0.7	broadcast -0.6	checklist -0.6	export -0.6	board -0.6	directors 0.6	neighbors 0.5	snooze 0.5	skip -0.5	year -0.5	link -0.5	ideas -0.5	home -0.5	audit -0.5	digest 0.4	workspaces -0.4	retention -0.4	channels -0.4
real good	log 0.4
real person	help 2.5	needHelp 2.1	none -0.9	status -0.5
real quick	overdue 1.8	proof 1.5	help -1.4	nominate 1.4	cancel -1.4	status 1.2	breaks 1.1	schedule -1.0	offices 1.0	district 1.0	decline 0.9	report -0.8	needHelp -0.7	unreachable -0.7	none 0.7	import -0.6	roster -0.6	directors 0.6	nominations -0.6	snooze 0.6	neighbors 0.6	board -0.6	export -0.6	checklist -0.6	my-data -0.5	accept 0.5	broadcast -0.5	log -0.5	year -0.5	skip -0.5	digest 0.5	link -0.5	texts 0.4	audit -0.4
recap	digest 2.3
recap of	digest 2.3
receive	unreachable 2.5	needHelp -0.5	overdue -0.4
receive it	unreachable 2.3	overdue -0.4
received	unreachable 3.1	none -1.1	overdue -0.8
received anything	unreachable 2.4	overdue -0.8
reckon	schedule 0.7
reckon we	schedule 0.7
recognized	link 3.0	cancel -0.6	needHelp -0.5
record	retention 3.5	log 2.0	status -1.0	none -0.7	plan 0.7
record my	log 1.8
record progress	plan 0.8
records	retention 3.1	export 2.5	none -1.2	status -0.6	report -0.5	my-data -0.4
records deleted	retention 1.7
records purged	retention 1.3	none -0.4
reflection	my-data 2.3
reflections	my-data 2.7	none -0.7
regret	cancel 0.7
regret that	cancel 0.7
remind	directors 3.1	ideas 2.3	status 2.3	snooze 1.8	settings 1.3	schedule -1.2	needHelp -1.1	decline -1.1	accept -1.0	cancel -1.0	missed -0.9	log -0.7	leave -0.6	help -0.6	partner 0.6	export -0.6	home -0.6	none -0.5	waiting -0.5	report -0.5	texts -0.5	match -0.5	unreachable -0.5	board -0.4	district -0.4	plan -0.4	breaks -0.4	my-data -0.4
remind all	directors 1.3	broadcast 1.3
remind directors	directors 2.9	broadcast -0.6
remind me	status 2.4	ideas 2.3	none -2.2	snooze 1.8	settings 1.5	schedule -1.0	needHelp -1.0	accept -0.8	partner 0.8	decline -0.8	cancel -0.7	missed -0.7	pause 0.6	export -0.5	leave -0.5	help -0.5	log -0.4
remind teachers	none 1.2
reminder	texts 3.2	home 2.1	overdue 1.8	broadcast 1.4	unreachable -1.2	none -1.0	status -1.0	match -0.5
reminder text	texts 1.7	settings -0.4
reminder to	broadcast 1.6
reminders	settings 3.2	pause 2.8	leave -2.5	status -2.2	snooze -2.2	needHelp -1.9	texts -1.9	schedule -1.8	partner -1.8	home -1.7	accept -1.6	proof -1.6	log -1.6	decline -1.5	year -1.5	none 1.4	cancel -1.3	ideas -1.1	help -1.1	missed -1.0	setup -1.0	overdue -0.9	import -0.9	match -0.9	report -0.9	export -0.9	waiting -0.9	my-data -0.9	breaks -0.8	skip -0.8	plan -0.7	broadcast -0.7	nominate -0.7	retention -0.7	digest -0.7	district -0.7	checklist -0.6	nominations -0.6	board -0.6	roster -0.6	neighbors -0.5	channels -0.5	directors -0.5	link -0.5	offices -0.5	audit -0.5	workspaces -0.5
reminders and	pause 0.9
reminders by	settings 0.7
reminders coming	none 3.5	texts -0.5
reminders for	pause 3.3	none -1.7	settings -1.4	plan 0.5	home -0.4
reminders i	none 1.3	pause -0.6
reminders in	settings 1.5
reminders on	settings 2.0	none -1.3	pause -0.7
reminders please	pause 2.4	none -1.5
reminders that	unreachable 2.3	none -1.0
reminders they	none 1.4	pause -0.5
reminders this	pause 2.0	none -0.5
reminders to	settings 1.1
reminders until	pause 1.3	cancel 1.1	none -1.0	settings -0.5
reminders you	pause 0.4
remove	my-data 3.7	offices 3.5	leave 3.4	roster 2.5	export -2.0	needHelp -1.3	status -1.3	home -1.2	cancel -0.8	accept -0.8	schedule -0.7	help -0.7	settings -0.7	import -0.7	pause -0.7	log -0.6	partner -0.6	waiting -0.5	decline -0.4	match -0.4	missed -0.4
remove coordinator	offices 3.9	home -0.5	needHelp -0.5
remove me	leave 3.5	none -1.1	status -0.9	home -0.5	settings -0.4	accept -0.4
remove that	none 1.3
renewal	proof 5.0	none -2.7	home -1.2	status -1.0	partner -0.6	snooze -0.6	help -0.5	schedule -0.5	settings -0.5	accept -0.4	log -0.4
renewal hours	proof 2.7	settings -0.5
rephrase	texts 4.3	none -1.1	home -0.6	broadcast -0.5
replied	directors 1.4
reply	none 4.7	needHelp 2.2	workspaces 1.0	home -1.0	decline -1.0	roster -0.9	broadcast -0.9	waiting -0.9	directors -0.8	plan 0.8	district -0.8	unreachable -0.7	export 0.7	help -0.7	overdue -0.6	checklist -0.6	board -0.6	pause -0.6	cancel -0.6	audit -0.5	match -0.5	retention -0.5	nominate -0.5	log -0.5	import -0.5	snooze 0.4	leave -0.4	texts -0.4	nominations -0.4
reply how	partner 2.4	needHelp -0.5	none -0.4
reply i	accept 2.3	needHelp 1.6	status -0.6	cancel -0.6	log 0.5
reply tell	cancel 1.9	none 0.6	accept -0.5
reply we	skip 1.7	log 0.7	none -0.7
report	report 3.4	log 2.2	match -1.4	none 1.3	status -1.1	cancel -1.0	schedule -1.0	accept -0.7	proof -0.6	needHelp -0.6	link -0.5	district -0.5	decline -0.4	year -0.4
report cards	none 2.5	cancel -0.4
report for	report 2.5	none -0.7	proof -0.4
report that	log 1.4
request	retention 3.0	none 1.6
requests	waiting 4.3	none -1.9	texts -0.9	help -0.7	district -0.5
require	status 2.9	help -1.4	none -0.5
require from	status 2.9	help -1.4	none -0.5
reschedule	schedule 3.1	none 1.5	cancel -1.1	status -1.0	decline -0.9	needHelp -0.7	settings -0.4	home -0.4
reschedule to	schedule 0.8
reschedule visit	schedule 1.0
reset	none 1.7
reset my	none 1.7
resign	leave 2.8	none -0.7
resigning	leave 1.1
resigning from	leave 1.1
responded	directors 2.4	status 2.1	none -1.8	needHelp 1.0	nominations 0.4
responding	needHelp 1.6
responding to	needHelp 0.9
responds	needHelp 3.0	status -1.9	help -0.6
rest	match 3.1	waiting -0.6
retention	retention 5.4	none -1.4	log -0.9	district -0.5
retired	needHelp 2.6	partner -0.5
retiring	leave 2.4	cancel -0.5
retiring in	leave 1.3
retiring this	leave 1.1
return	needHelp 2.6	none -1.2	missed -0.6	decline -0.4	cancel -0.4
return my	needHelp 2.6	none -1.2	missed -0.6	decline -0.4	cancel -0.4
returned	unreachable 4.8	none -0.7	home -0.6	overdue -0.6	report -0.6	waiting -0.5	match -0.5
review	digest 3.8	none 0.8	schedule -0.7
revise	plan 1.8
revise my	plan 1.8
rewrite	texts 4.3	none -1.8	waiting -1.2	district -0.5	match -0.5	unreachable -0.4
rewrite intro	texts 1.9
ride	none 1.0
ride bus	none 1.0
right	none 3.8	snooze 3.0	year 1.9	home -1.8	schedule -1.3	needHelp -1.3	nominations 1.2	leave -1.2	help -1.1	my-data 0.9	cancel -0.8	ideas 0.8	proof -0.7	texts -0.6	plan -0.6	pause -0.6	accept -0.5	checklist -0.5	digest -0.5	district -0.4	import -0.4
right now	snooze 3.3	none -1.2	cancel -1.0	decline -0.7	needHelp -0.5
right place	year 1.9	broadcast 1.7	nominations 1.3	my-data 1.1	decline 1.0	leave -0.8	ideas 0.8	schedule -0.8	needHelp -0.8	partner 0.8	snooze -0.7	settings 0.6	proof -0.6	none -0.6	log 0.5	status 0.5	checklist -0.5	plan -0.5	help -0.5	report 0.4	digest -0.4
rights	offices 3.1	none -0.8	needHelp -0.7	overdue -0.7
rights i	offices 2.6	none -0.5
river	none 0.7
river look	none 0.7
road	schedule 3.2	log -0.5	cancel -0.4
road out	none 0.7
road week	schedule 1.0
roll	none 2.6
roll tide	none 2.6
roof	none 3.7	status -0.6	accept -0.5
roster	roster 4.0	import 3.1	none -2.2	audit 1.6	nominate -1.4	log -1.3	broadcast -1.2	breaks -1.2	offices -1.2	home -1.2	waiting -1.1	status -1.1	unreachable -1.0	overdue -1.0	schedule -1.0	texts -1.0	help -1.0	needHelp -1.0	match -0.9	district -0.9	board -0.9	directors -0.8	report -0.8	checklist -0.8	digest -0.8	nominations -0.8	accept -0.8	workspaces -0.7	my-data -0.7	partner -0.7	leave -0.7	cancel -0.7	year -0.7	plan -0.6	link -0.6	channels -0.6	missed -0.6	settings -0.5	decline -0.5	retention -0.5	neighbors -0.4	setup -0.4	pause -0.4
roster for	none 1.2
roster if	roster 1.8	import -0.4
rough	schedule 2.1	none -0.7
rude	needHelp 1.9
rude to	needHelp 1.9
run	match 3.0	home 2.6	needHelp 1.6	offices 1.6	status -1.2	partner -1.1	leave -0.9	none -0.8	cancel -0.7	help 0.6	schedule -0.6	proof -0.4	my-data -0.4
run bye	home 1.2
run matching	match 3.1
run this	needHelp 2.1	offices 1.9	partner -1.0	help 1.0	leave -0.5
rundown	digest 4.8	help 1.1	none -0.8	offices -0.4
rundown on	help 0.8
running	needHelp 6.1	none -2.6	overdue 1.9	partner -1.5	help -1.2	status -0.7	nominations -0.6	audit -0.6
runs	settings 2.9	schedule -0.6	proof -0.6
said	ideas 2.1	none 1.8	directors 1.7	nominations 1.1	cancel -0.5	help -0.5	partner -0.5	overdue -0.4	needHelp -0.4
said anything	directors 1.4
said he	missed 0.9
said i	ideas 2.1	none 1.1	help -0.4
said second	none 0.9
said yes	nominations 1.2	directors 0.7
same	none 3.5	offices 2.6	help -1.1	schedule -0.7	cancel -0.5	accept -0.4
same rights	offices 2.6	none -0.5
sarah	nominate 2.8	settings 1.1	audit 1.0	log -0.9	help -0.7	decline 0.6	my-data -0.6	needHelp 0.6	district -0.6	plan 0.5	schedule 0.5	leave -0.5	digest 0.5	partner -0.5	none 0.5	ideas 0.5	status 0.5	cancel -0.5	offices 0.4	report -0.4	snooze -0.4
sarah at	settings 1.2	audit 1.1	none 0.8	schedule 0.7	decline 0.7	status 0.7	log -0.7	needHelp 0.7	help -0.6	plan 0.6	my-data -0.6	digest 0.6	ideas 0.5	partner -0.5	offices 0.5	leave -0.4	cancel -0.4
save	export 3.4	status 2.9	ideas 1.8	my-data -1.7	log -1.6	none -0.6	leave -0.5
saw	log 5.2	audit 2.8	partner -2.3	needHelp -2.3	missed -0.9	nominations -0.4
say	help 1.8	plan 1.7	decline 0.9	cancel -0.7	schedule 0.7	status 0.5	partner -0.4	none -0.4	accept -0.4
say #	schedule 1.4	none -0.6
say i	plan 1.8
says	texts 2.8	none -0.5
schedule	status 1.9	none 1.8	schedule 1.5	accept -1.2	cancel -1.1	match -1.1	export 1.0	settings 0.8	decline -0.7	home -0.7	needHelp 0.7	nominate -0.6	workspaces -0.5	partner -0.5	checklist -0.5	missed -0.5	plan 0.5	digest -0.5	leave -0.4	proof -0.4	import -0.4	help -0.4	texts -0.4
schedule DAY	schedule 1.6	log -0.4
schedule call	schedule 0.8
schedule for	schedule 0.8
schedule it	schedule 1.0	none -0.5
schedule second	schedule 1.4
schedule settings	settings 1.4
schedule visit	schedule 1.0
scheduled	status 2.0	overdue 2.0	none -1.0
school	breaks 3.1	partner 2.9	year 2.8	status -2.2	decline -1.8	nominate 1.7	accept -1.7	log 1.6	leave -1.4	setup 1.3	pause -1.3	settings 1.2	ideas 1.2	snooze -1.2	cancel 1.1	plan -1.1	match -1.1	home -1.1	import -1.1	help -1.0	proof -1.0	district -0.9	digest -0.9	unreachable -0.9	board -0.9	roster -0.9	waiting -0.9	my-data -0.9	needHelp -0.8	texts -0.8	nominations -0.8	export -0.8	overdue -0.8	none 0.7	broadcast -0.7	neighbors -0.7	workspaces -0.6	skip -0.6	missed -0.6	link -0.6	checklist -0.6	audit -0.6	offices -0.6	channels -0.5	report -0.5	retention -0.5	directors -0.5
school #	log 1.1
school DAY	schedule 1.9	none -1.8	log 1.3	cancel 1.1
school address	partner 2.0	none -0.7
school board	report 0.9
school does	partner 0.9
school in	nominate 1.6
school is	partner 1.9	cancel 1.4	none -1.2	accept -0.4
school on	log 0.9	schedule 0.5
school out	none 3.8	cancel -1.2	breaks -0.4
school when	missed 0.6
school year	year 2.9	setup 1.6	none -1.0	breaks -0.5
schools	breaks 3.1	report 2.8	nominations 2.3	none -1.6	cancel -1.0	status -0.8	district -0.8	log -0.5	roster -0.4
schools are	breaks 3.1	district -0.7	none -0.5	cancel -0.4
schools done	report 2.0
schools is	nominations 2.0	breaks 0.8	none -0.4
score	none 3.3	status -1.8	partner -0.5	help -0.4
scratch	none 2.6	cancel 1.8	leave 1.3	accept -0.6	skip 0.6	schedule -0.6	help -0.4
second	accept 2.7	year 1.9	plan 1.5	skip -1.2	missed 1.0	needHelp -0.9	settings -0.9	overdue 0.8	help -0.8	partner -0.7	decline -0.7	leave -0.7	match -0.6	status -0.5	ideas -0.5	pause -0.5	snooze -0.5	report -0.5	waiting -0.5	my-data -0.5	home -0.4
second goal	plan 2.1
second grade	none 0.9
second one	accept 1.7	none -0.5
second option	accept 0.6
second slot	accept 2.5	none -0.4
second suggestion	accept 1.4
second time	accept 0.5
second visit	year 2.0	schedule 1.6	missed 1.4	overdue 1.0	log 0.6	none -0.6	accept -0.5	plan -0.5	help -0.5
secretary	retention 2.2	home 2.2	none 1.9	snooze 1.7	pause -1.7	cancel -1.7	broadcast 1.3	needHelp -1.0	my-data -0.9	year 0.9	log 0.8	proof -0.8	breaks -0.8	import 0.8	settings -0.8	district 0.8	partner -0.7	status -0.7	leave 0.6	nominations -0.6	export 0.5	waiting -0.5	match -0.5	plan 0.5	help -0.4
secretary is	retention 2.2	home 2.2	snooze 1.8	pause -1.6	cancel -1.3	broadcast 1.3	year 1.0	needHelp -0.9	my-data -0.9	leave 0.9	log 0.9	district 0.8	import 0.8	proof -0.7	settings -0.7	breaks -0.7	partner -0.6	export 0.6	status -0.6	nominations -0.6	plan 0.5	accept 0.5	report 0.5	decline 0.5	waiting -0.5
see	my-data 2.8	audit 2.4	year 2.3	status -2.0	home 1.8	import -1.8	help -1.7	log -1.5	decline -1.4	skip 1.3	snooze -1.3	report -1.3	leave -1.2	needHelp -1.1	missed -1.1	texts 1.0	district 1.0	export -1.0	schedule 1.0	offices 1.0	accept 0.9	proof -0.9	nominations -0.9	settings -0.9	waiting -0.8	board 0.8	cancel -0.8	unreachable 0.8	ideas -0.8	pause -0.7	nominate -0.7	breaks -0.6	digest -0.6	broadcast -0.6	directors -0.6	none 0.6	link -0.6	roster 0.6	neighbors -0.5	setup -0.5	checklist -0.5	partner 0.4	retention -0.4	channels -0.4
see all	my-data 1.6	plan -0.9
see email	none 1.6
see if	schedule 3.1	accept -1.0	partner -0.7
see me	schedule 1.7	snooze -0.6
see my	my-data 3.2	none -1.1	schedule -0.5	partner -0.5	audit -0.4
see need	skip 1.8
see them	plan 0.9
see what	texts 2.5	district 1.7	my-data 1.2	none -0.5
see whether	schedule 1.0	none -0.6
see who	audit 2.1	partner 0.9	needHelp -0.5	overdue -0.4
see you	accept 3.1	home 3.0	none 2.3	schedule -1.3	my-data -0.8	unreachable -0.6	audit -0.6	help -0.5	roster -0.5	plan -0.4	partner -0.4	board -0.4
seen	my-data 2.6	none -1.0	status -0.7
seen by	my-data 2.6	none -1.0	status -0.7
sees	my-data 3.4	partner -0.8
send	import 3.0	nominate 2.6	export 2.1	digest 1.9	none 1.7	settings 1.7	help -1.7	needHelp -1.7	report 1.6	match -1.4	partner -1.3	log -1.2	unreachable -1.1	status -1.1	texts -1.1	waiting -1.1	leave -1.0	decline 0.9	accept -0.9	my-data -0.9	broadcast 0.8	cancel -0.8	proof 0.7	snooze -0.7	missed -0.7	setup -0.7	year -0.6	roster -0.6	breaks -0.6	district -0.6	offices -0.6	nominations -0.5	schedule 0.5	overdue -0.5	skip -0.5	board -0.5	checklist -0.5	home -0.5	ideas -0.4	retention -0.4	channels -0.4	directors -0.4	link -0.4
send anything	none 2.6	needHelp -0.7
send budget	none 1.9
send me	digest 2.6	none -2.4	report 2.0	export 1.7	pause 1.5	proof 1.5	settings -1.0	schedule -0.9	broadcast -0.5	needHelp -0.5	partner -0.4	import -0.4	nominate -0.4
send messages	settings 2.2	pause -1.2	none -0.7
send my	import 2.2	export 2.0	none -1.9	plan 1.1	report -0.5
send out	broadcast 2.0	none -0.4
send reminders	settings 1.8	none -0.9	pause -0.4
send some	nominate 2.6	import -0.6	none -0.6
send two	nominate 1.5
sending	import 4.2	settings 2.2	none -1.5	pause -1.0	waiting -0.6	needHelp -0.4
sending me	settings 2.3	pause -1.0	none -0.6
sent	none 2.5	decline 2.3	status 1.3	missed -0.5	schedule -0.5	accept 0.4
sent flowers	none 3.4	status -0.5
set	checklist 4.2	setup 3.2	breaks 3.1	channels 3.0	settings 2.7	help -2.6	log -2.6	workspaces 2.1	cancel -2.1	none -1.9	year 1.8	match -1.8	report -1.7	schedule 1.6	needHelp -1.6	decline -1.4	skip -1.3	accept -1.3	missed -1.3	audit -1.1	board -1.1	nominate -1.1	waiting -1.1	district -1.0	proof -1.0	overdue -1.0	plan 1.0	pause -0.9	nominations -0.9	digest -0.9	texts -0.9	home -0.8	my-data -0.8	status -0.8	unreachable -0.8	snooze -0.8	leave -0.8	import -0.8	roster -0.7	export -0.7	retention -0.7	ideas -0.6	broadcast -0.6	offices -0.6	partner 0.5	directors -0.5	link -0.4
set for	year 2.3	status -0.9
set it	schedule 1.8
set me	partner 2.3	status -0.5	audit -0.5
set my	settings 2.1	plan 1.9	none -0.6	partner -0.5	needHelp -0.5
set this	setup 3.0	help -0.8
set times	none 3.3	log -0.8	decline -0.4
set to	none -3.9	breaks 3.4
set up	setup 3.0	workspaces 2.7	schedule 1.6	status -1.6	none -1.1	skip -1.0	match -0.9	checklist 0.7	log -0.7	settings -0.6	nominate -0.5	breaks -0.4
setting	audit 2.8	nominations -0.5
settings	settings 3.1	channels 2.3	missed 1.0	schedule -0.9	proof -0.8	help -0.8	status -0.7	needHelp -0.7	district -0.7	log -0.6	match -0.5	home -0.5	decline -0.5	plan -0.4	texts -0.4	partner -0.4	cancel -0.4	audit -0.4
settings on	missed 0.6
settings there	missed 1.9	settings -0.5
settings wrong	none 3.0	settings -1.6
share	broadcast 3.6	report 3.5	plan 1.7	none -1.2	status -1.1	roster -1.0	year -0.6	log -0.6	decline -0.5	needHelp -0.4	schedule -0.4	my-data -0.4
share date	broadcast 2.8
share have	report 2.0
share my	plan 2.0
she	needHelp 3.7	missed 3.0	schedule -2.4	cancel -2.2	status 2.1	log -2.1	accept -2.1	none 1.5	partner -1.3	help -1.3	leave -1.2	home -1.2	unreachable -1.1	nominate 1.0	decline 1.0	snooze -0.9	directors -0.9	overdue -0.8	settings -0.8	skip -0.8	waiting -0.8	report -0.7	pause -0.7	link 0.7	plan -0.7	proof -0.6	district -0.6	my-data -0.6	export -0.6	year -0.5	nominations -0.5	match -0.5	breaks -0.5	offices -0.4	ideas -0.4	digest -0.4	import -0.4
she choose	status 1.8
she did	missed 2.6	none -2.6	needHelp -0.6
she does	needHelp 4.3	none -2.0	missed -0.6	decline -0.6
she has	needHelp 1.9	none 0.7
she never	needHelp 1.9	none -1.0	missed 0.4
she should	none 1.3
she was	none 2.1
she will	needHelp 2.2	status -0.6	decline -0.4
sheet	import 3.1	district -0.9	none -0.6
sheet to	import 1.2
sheet you	import 2.1
shelters	none 1.2
shelters go	none 1.2
shift	year 1.4
shift first	year 1.6	schedule -0.8
shoot	schedule 1.9	cancel 0.6	accept -0.6
shoot for	schedule 2.0	accept -0.6
shoot i	cancel 0.5
shoot we	cancel 0.5
shop	nominations 1.8	none -0.8
short	partner 2.1	home 2.0	waiting 1.9	overdue 1.8	log 1.5	none -1.4	district -1.3	status -1.1	plan 1.1	unreachable 1.1	settings 1.1	match -0.9	needHelp -0.8	board 0.7	schedule -0.7	report -0.7	missed -0.6	cancel -0.6	breaks 0.6	decline -0.6	help 0.6	my-data -0.5	pause 0.5	roster 0.4
short staffed	home 2.2	partner 2.1	waiting 1.9	overdue 1.8	none -1.4	district -1.3	settings 1.2	plan 1.1	unreachable 1.1	status -1.1	match -0.9	needHelp -0.8	board 0.7	report -0.6	pause 0.6	schedule -0.6	breaks 0.6	help 0.6	decline -0.6	missed -0.5	cancel -0.4	roster 0.4	my-data -0.4
short today	log 0.5
shorten	texts 3.8	none -0.7	report -0.6	unreachable -0.6
should	schedule 4.1	match 3.3	status 2.3	needHelp 1.7	cancel -1.6	help 1.5	waiting -1.4	accept -1.1	log -1.0	missed -0.8	decline -0.7	partner -0.6	my-data -0.4	plan -0.4
should i	match 3.3	status 2.6	none -2.1	needHelp 2.1	schedule -1.5	waiting -1.3	partner -0.6
should not	none 2.5	needHelp -1.0	cancel -0.9	missed -0.4
show	overdue 3.2	audit 2.6	match 2.2	nominations 2.2	report 2.0	schedule -1.9	accept -1.7	proof 1.7	missed 1.7	needHelp -1.6	roster 1.6	my-data -1.6	snooze -1.5	cancel -1.4	log -1.4	breaks 1.4	waiting -1.2	decline -1.1	home -1.0	settings -1.0	checklist -1.0	leave -1.0	district -1.0	import -0.8	help 0.8	retention -0.8	broadcast -0.7	setup -0.7	board 0.7	year -0.6	offices -0.6	none -0.6	link -0.6	partner 0.6	pause -0.6	ideas 0.6	digest 0.5	texts -0.5	directors -0.5	skip -0.5	channels -0.4	nominate -0.4	workspaces -0.4
show all	audit 5.2	overdue -2.8	roster 1.7	none -0.9
show board	report 1.8	board -0.7
show me	match 4.2	breaks 3.3	board 2.2	none -1.8	help 1.7	partner 1.7	overdue -1.6	missed -1.5	report -1.4	accept -1.3	my-data -1.2	audit -1.2	digest 1.1	status 1.1	schedule -1.1	plan 1.0	ideas 1.0	roster 0.9	export 0.8	needHelp -0.7	snooze -0.7	cancel -0.6	log -0.6	leave -0.6	unreachable -0.5	district -0.5	waiting -0.5	settings -0.5	decline -0.4	proof -0.4
show on	missed 1.8
show up	none 3.5	missed -2.0	overdue -0.7	status -0.4
showed	log 3.2	missed 2.1	none -2.1	schedule -1.1	cancel -0.8	needHelp -0.7	accept -0.6	decline -0.5	partner -0.4
showed me	log 1.8	missed -0.8
showed up	missed 2.2	none -0.6	log -0.4
showing	proof 2.9	log -0.7	none -0.4
showing my	proof 2.9	log -0.7	none -0.4
shows	proof 1.2
shush	pause 2.1	none -0.7
sick	cancel 3.1	none 2.3	schedule -2.1	accept -1.8	log -1.5	status -1.1	partner -1.0	pause 0.8	home -0.8	leave -0.8	needHelp -0.7	missed 0.5	help -0.5	snooze -0.5	decline -0.4
sick cancel	cancel 2.1	none -1.1
sick have	cancel 0.4
sick i	cancel 0.5
sick kid	cancel 1.6	none -0.5
sick on	cancel 2.3	schedule -0.5	none -0.4
sick today	none 1.0
side	schedule 2.0	nominations 1.6	none -1.2
sign	district 3.0	none 2.7	link 1.2	schedule -1.1	status 1.1	needHelp -1.0	match -0.7	accept -0.6	nominations -0.5	unreachable -0.4	leave 0.4	nominate 0.4
sign cedar	district 2.3
sign in	link 1.4	needHelp -0.5
sign timesheets	none 2.1	schedule -0.4
signed	nominations 3.3	roster 2.5	proof 2.3	report -1.2	directors 1.1	settings -0.9	none -0.9	link 0.9	district -0.8	offices -0.7	partner -0.5	status -0.5	overdue -0.5	needHelp -0.4	export -0.4
signed off	proof 2.4	settings -0.8
signed up	nominations 3.3	roster 2.6	report -1.2	directors 1.1	district -0.8	none -0.8	offices -0.6	overdue -0.5	status -0.4
silence	pause 2.8	none -0.6
silent	overdue 3.0	needHelp 2.4	none -1.3	nominations -0.9	offices -0.4
since	digest 3.5	none -1.5	missed 1.4	cancel -0.5	schedule -0.4
since DAY	digest 3.4	none -0.9
since he	missed 1.5	none -0.4
since yesterday	none 0.5
siri	none 3.3	log -0.8	decline -0.4
siri set	none 3.3	log -0.8	decline -0.4
sit	none 2.7	schedule -2.5	district 1.0
sit down	none 2.8	schedule -2.5
site	log 0.8
site visit	log 0.8
skip	pause 2.9	none 1.8	skip 1.7	cancel -0.6	help -0.5	needHelp -0.5	status -0.5	plan 0.4
skip anything	none 1.5
skip final	skip 1.6
skip reminders	pause 1.9	plan 0.6	none -0.4
skipped	missed 4.7	none -1.9	log -1.2	needHelp -1.0	decline -0.9	schedule -0.6	status -0.5	accept -0.4
skipped our	missed 2.3	log -1.0
slack	workspaces 2.5
slack connected	workspaces 2.5
slack workspaces	workspaces 1.0
slammed	snooze 2.3	accept -0.4
slot	none -4.9	accept 4.9	home -3.0	status -2.3	snooze -1.8	log -1.7	help -1.6	partner -1.2	plan -1.0	needHelp -0.8	decline -0.8	proof -0.6	cancel -0.5	pause -0.5	match -0.5	leave -0.5	missed -0.4
slot with	schedule 2.9	snooze -0.6	partner -0.5	needHelp -0.4
slots	decline 1.8	none -0.5
slots collide	decline 1.8	none -0.5
slow	workspaces 1.4	plan 1.1	decline -0.9	export 0.9	status 0.8	snooze 0.8	partner 0.8	breaks 0.7	help -0.5	overdue -0.5	year 0.5	waiting -0.5	schedule 0.4
slow reply	workspaces 1.4	plan 1.1	decline -0.9	export 0.9	status 0.8	snooze 0.8	partner 0.8	breaks 0.7	help -0.5	overdue -0.5	year 0.5	waiting -0.5	schedule 0.4
smith	neighbors 2.3	none 2.2	log -0.4	schedule -0.4
smith needs	waiting 0.5
smiths	none 2.1	schedule -0.5
snacks	none 2.5	partner -0.6	needHelp -0.4
snow	breaks 3.5	none 2.7	schedule -2.0	log -2.0	cancel -1.2	accept -1.2	status -1.1	report -1.1	district -0.7	missed -0.7	help -0.5	waiting -0.5	year -0.4	decline -0.4	settings -0.4
snow day	breaks 3.6	log -1.7	schedule -1.1	cancel -0.8	missed -0.5	district -0.5
snow days	breaks 1.5
snow tomorrow	none 2.8	schedule -0.5	accept -0.5	breaks 0.5
some	nominate 3.6	snooze 2.5	match 2.5	log -1.6	needHelp -1.1	decline 1.0	schedule 0.9	accept -0.8	export -0.7	report -0.7	import 0.7	partner -0.6	status -0.6	texts -0.5	settings -0.4	cancel -0.4	overdue -0.4	leave -0.4
some fights	none 2.0
some other	schedule 2.7	decline 1.7	log -0.8	none -0.4
some pairs	match 2.5	none -0.7
some principals	import 1.5
somebody	needHelp 2.1	waiting 1.7	offices 1.6	none 1.5	nominate 1.2	schedule -0.9	status -0.9	decline -0.5	log -0.4
somebody at	nominate 0.9
somebody help	needHelp 1.2
somebody left	none 2.0
somebody step	needHelp 1.7
somebody to	needHelp 1.5
somebody turn	none 1.0
someone	link 3.5	roster 3.4	needHelp 3.0	nominate 2.7	schedule -2.1	help -2.0	cancel -1.7	none -1.5	import -1.4	decline -1.4	leave -1.3	settings -1.3	log -1.3	status -1.2	report -1.2	broadcast -1.2	unreachable -1.2	partner -1.0	match -1.0	texts -0.8	accept -0.8	missed -0.8	district -0.8	waiting -0.7	plan -0.6	digest -0.6	snooze -0.6	offices 0.6	my-data -0.6	checklist -0.6	nominations -0.6	export -0.5	breaks -0.5	overdue -0.5	board -0.5	pause -0.5	home -0.5	year -0.5	proof -0.4	setup -0.4	directors -0.4	workspaces -0.4
someone at	needHelp 1.3	nominate 0.7
someone call	needHelp 3.4	none -1.1
someone can	link 2.4	cancel -0.4
someone else	nominate 2.8	none 2.5	schedule -0.8	cancel -0.6	waiting -0.6
someone from	needHelp 1.5	roster 1.5	import -0.4	none -0.4
someone help	needHelp 1.5
someone in	roster 1.6	needHelp 1.2
someone to	roster 2.7	needHelp 2.7	none -0.6	settings -0.6
something	report 3.5	proof 2.3	status 2.2	decline 2.2	schedule 2.0	needHelp -1.9	accept -1.6	broadcast 1.5	checklist 1.4	partner -1.4	log -1.4	cancel 1.3	board -1.3	help -1.2	settings -1.0	home -0.9	missed -0.9	snooze -0.8	my-data -0.8	plan -0.8	none 0.6	pause -0.6	overdue -0.6	ideas -0.5	match -0.5	leave -0.5	waiting -0.5	export -0.5	roster -0.4	nominate -0.4	directors -0.4
something DAY	schedule 0.7
something blew	cancel 1.3
something came	cancel 1.8	none -0.5
something i	proof 1.5
something is	none 2.0	needHelp -0.4
something later	schedule 3.0	decline 2.2	none -1.1	accept -0.7	home -0.6	cancel -0.5	snooze -0.4
something on	proof 0.9
something out	broadcast 1.8
something that	proof 1.2
something to	report 2.0	proof 1.6	none -0.9	board -0.7	broadcast 0.5
something wrong	none 2.4	needHelp -0.8
son	log -5.0	none 4.6	missed -0.7
soon	none 2.9	decline 2.7	retention 2.7	schedule -1.1	needHelp -1.0	match -0.8	status -0.7	partner -0.6	snooze -0.5	accept -0.5
soon are	retention 2.5	none -0.5
soon do	retention 1.3
soon for	decline 1.8
sorry	help 5.0	decline 2.9	cancel 2.3	needHelp -2.3	leave -2.2	home 2.1	partner -1.9	export 1.9	board 1.8	nominate 1.5	digest -1.4	my-data -1.4	district -1.4	import -1.4	settings -1.4	schedule -1.3	link -1.3	roster -1.3	accept 1.3	proof -1.2	overdue -1.2	workspaces 1.2	checklist -1.2	retention 1.1	offices -1.0	snooze -1.0	setup -0.9	waiting -0.8	status -0.8	plan -0.7	ideas -0.6	neighbors 0.5	match -0.5	channels 0.5	none -0.4	report 0.4
sorry for	workspaces 1.4	plan 1.1	decline -0.9	export 0.9	status 0.8	snooze 0.8	partner 0.8	breaks 0.7	help -0.5	overdue -0.5	year 0.5	waiting -0.5	schedule 0.4
sorry kids	none 1.2
sorry to	directors 1.4	needHelp -1.2	schedule -1.1	retention 1.1	channels 1.0	proof 1.0	audit 1.0	settings 0.9	waiting 0.8	cancel -0.8	report 0.8	overdue 0.7	broadcast -0.7	home -0.7	none -0.6	breaks 0.6	board 0.6	plan -0.6	match -0.6	my-data -0.6	import -0.5	partner -0.5	help 0.5	roster -0.5	status 0.4	export 0.4	pause 0.4	checklist -0.4
sounds	accept 3.1	plan -3.0	schedule -0.5
sounds good	accept 1.4
speak	needHelp 2.8	none -0.9
speak #	log 0.6
speak to	needHelp 2.4
speak with	needHelp 2.1
spent	log 2.0	none -0.7	schedule -0.6
spent #	log 1.0
spent morning	log 1.9	none -0.5	schedule -0.4
spoke	log 1.4
spoke with	log 1.2
spot	none 2.7	partner -0.6	nominations -0.4
spreadsheet	import 3.5	none -1.3	report -0.5
spring	none 2.9	breaks 2.4	schedule 1.9	report -1.1	status -1.1	decline -0.8	leave 0.5	nominations -0.4
spring and	leave 0.6
spring break	none 3.0	breaks 2.4	schedule 1.9	report -1.1	status -1.0	decline -0.7	nominations -0.4
staff	none 2.0
staff meeting	none 1.9
staffed	home 2.2	partner 2.1	waiting 1.9	overdue 1.8	none -1.4	district -1.3	settings 1.2	plan 1.1	unreachable 1.1	status -1.1	match -0.9	needHelp -0.8	board 0.7	report -0.6	pause 0.6	schedule -0.6	breaks 0.6	help 0.6	decline -0.6	missed -0.5	cancel -0.4	roster 0.4	my-data -0.4
staffed help	waiting 3.5
staffed show	overdue 2.4	board 2.0	partner -0.4
staffing	none 1.9
stand	status 2.9	none -1.2	board 0.9	partner -0.4	help -0.4
stand with	status 1.7
standing	board 3.2	report 1.8	missed 1.8	none -1.4	status -0.8	partner -0.7	match -0.5	log -0.5
stapler	none 3.4	status -0.8	nominations -0.6	overdue -0.5
start	setup 3.2	none 3.1	match 2.7	status -2.3	checklist 1.7	help 1.6	board -1.2	leave -0.8	settings -0.6	report -0.6	partner -0.6	waiting -0.5	proof -0.5	import -0.5	log -0.5	needHelp -0.5	year 0.5	unreachable -0.4
start new	setup 2.0	year 0.8	none -0.6
start program	setup 3.4	help -2.2	board -0.6
started	setup 4.0	missed -0.5	report -0.4
state	board 2.7	needHelp 2.3	status 2.1	none -1.5	pause 1.5	report 1.1	my-data 1.0	plan -1.0	help -0.6	waiting -0.4	decline -0.4
state board	report 1.4
state of	board 2.9
state testing	pause 1.6
statewide	breaks 2.7	none -0.5
statewide for	breaks 2.7	none -0.5
stats	report 4.1	none -0.9	unreachable -0.8	home -0.7	broadcast -0.4	waiting -0.4	overdue -0.4
stats for	report 1.4
status	status 3.2	board 2.2	waiting -1.7	none -1.7	plan -1.4	schedule -1.0	home -0.9	needHelp -0.9	help -0.9	log -0.7	leave -0.7	my-data -0.7	cancel -0.5	accept -0.5	setup -0.5	partner -0.5	overdue -0.5	snooze -0.4	report -0.4
status of	board 2.9
status please	status 2.0
stay	cancel 2.2	leave 1.7	none -0.9	log -0.5
stay in	leave 1.8
stayed	log 1.7	needHelp -0.6
stayed #	log 0.4
stayed and	log 1.0
stayed in	log 0.8
steal	ideas 1.1
steal from	ideas 1.1
step	plan 3.0	skip 2.7	none -2.1	status 1.7	schedule -1.5	needHelp 1.4	log -1.4	checklist 1.1	snooze -0.9	nominate -0.8	decline -0.6	accept -0.6	settings -0.6	cancel -0.5	waiting -0.5	breaks -0.5	pause -0.5	help -0.5	my-data -0.5	partner -0.4
step are	status 1.6
step comes	status 1.0
step in	needHelp 2.3
step to	plan 0.9
steps	ideas 2.2	status 1.8	plan 1.6	none -1.3	schedule -0.5
steps are	status 2.0	none -0.9
still	status 2.9	none -1.9	schedule -1.3	needHelp 1.1	missed -0.9	log -0.7	cancel -0.7	waiting -0.4
still happened	status 2.0	log -0.5
still has	needHelp 1.6	missed -0.6
still have	status 0.6
still meeting	status 1.3
still need	status 0.5
still on	status 2.5	none -0.8	schedule -0.7
stood	missed 1.7
stood me	missed 1.7
stop	settings 2.1	channels 1.9	pause 1.1	none 0.7	leave -0.4	snooze -0.4
stop bugging	pause 0.6
stop messages	pause -2.6	settings 2.4	none 1.5
stop posting	channels 2.0
stop reminders	pause 2.1	settings -0.9
stop sending	settings 1.7	pause -0.6
stopped	log 2.2	schedule -0.9
stopped by	log 2.2	schedule -0.9
store	none 3.3	retention 2.0	help -1.9	export 1.5	status -0.9	schedule -0.5
stored	export 0.9
stored about	export 0.9
stragglers	overdue 3.9	board -0.5
stuck	cancel 2.6	waiting 2.0	needHelp 1.9	schedule -1.0	board -0.4	accept -0.4	leave -0.4
stuck at	cancel 2.7	none -0.7	schedule -0.5
student	none 2.6	needHelp -0.5
students	none 2.3	status -0.7	roster -0.5	report -0.4
students are	none 1.6
students do	none 2.2	status -0.6	roster -0.5
students was	cancel 0.5
stuff	my-data 2.5	export 2.4	none -0.8	proof -0.6
sub	none 2.7	schedule -1.4	cancel -0.5
sub #	none 0.7
sub for	none 3.0	schedule -1.3	cancel -0.5
submit	none 3.2	schedule -0.4
substitute	none 2.5	schedule -0.7
substitute folder	none 2.5	schedule -0.7
suggest	decline 1.4
suggestion	accept 2.7	none -1.0	schedule -0.7
suggestion would	accept 0.9	schedule -0.5
suit	accept 1.3	decline 0.7	none -0.6
suit me	accept 1.3	schedule -0.9	decline 0.7
suit you	schedule 1.0	none -0.5
suits	accept 3.3	decline 2.1	none -2.1	home -0.9	cancel -0.9	snooze -0.5	schedule -0.5
suits him	schedule 0.6
suits me	accept 2.7	schedule -0.8	cancel -0.7	none -0.7	decline -0.5
suits you	schedule 0.7
summary	digest 3.1	snooze -0.5	none -0.4
summary each	digest 1.9	snooze -0.4
summary of	digest 1.7
sumner	neighbors 1.6	breaks 1.5	roster 0.9	district -0.5
sumner county	breaks 1.5
superintendent	directors 4.8	none 2.8	partner -1.2	broadcast -1.0	status -0.9	help -0.7	report -0.7	waiting -0.6
superintendent is	none 2.0
superintendents	directors 3.8	none -1.9	nominations -0.8	unreachable -0.8	overdue -0.6	needHelp -0.4
superintendents has	directors 1.9
superintendents have	directors 1.7
superintendents who	directors 2.0	nominations -0.5	unreachable -0.5
supervisor	my-data 2.6	none -0.6	status -0.4	needHelp -0.4	partner -0.4
supervisor read	my-data 1.7
supervisor see	my-data 1.8
supper	schedule -4.1	none 3.7
supper DAY	schedule -4.1	none 3.7
supposed	help 2.2	status 2.0	none -1.7	missed 1.4	schedule -1.1	cancel -0.9	needHelp -0.9	plan -0.6	log -0.5
supposed to	help 2.2	status 2.0	none -1.7	missed 1.4	schedule -1.1	cancel -0.9	needHelp -0.9	plan -0.6	log -0.5
surgery	none 1.1	pause 0.7
swamped	snooze 2.6	home -0.8	accept -0.5	schedule -0.5
swamped later	snooze 2.8	home -0.8	accept -0.4	schedule -0.4
swap	schedule 1.3	match 1.0	log -0.4
swap our	schedule 1.5	log -0.4
swing	cancel 2.2	none -1.0	schedule 0.8
swing by	schedule 1.0	none -0.6
swing it	cancel 0.9
switch	needHelp 2.0	schedule 1.9	partner -0.5	none -0.5
switch DAY	schedule 1.1
switch to	schedule 1.6
take	import 3.4	none -2.6	home 2.4	district 2.3	leave 2.2	accept -2.0	breaks 1.8	log -1.6	cancel 1.6	schedule -1.5	settings -1.3	status -1.0	decline -0.9	waiting -0.8	partner -0.8	nominations -0.7	report -0.7	snooze -0.7	proof -0.6	roster -0.6	help 0.5	my-data -0.5	match -0.5	export -0.5	plan -0.5	checklist -0.4	unreachable -0.4	skip -0.4
take in	import 3.5	district -0.9
take it	cancel 3.6	leave -0.7	decline -0.5	status -0.5	schedule -0.4
take me	leave 1.6	cancel -0.7	pause 0.7
take my	leave 3.1	import 2.5
take off	breaks 2.0	cancel -0.4
take part	leave 2.1	district 1.2	decline -0.9	none -0.5	needHelp -0.4
take place	missed 1.4
take us	district 2.8	import -0.6
taken	decline 1.2	log 0.8
taken place	log 0.9
taking	nominations 1.8	leave 1.2	district 1.0	cancel -0.5	none -0.4
taking part	nominations 1.8	district 1.0
talk	missed 2.5	home 2.4	needHelp 2.1	waiting 1.9	cancel -1.8	help 1.2	none 1.1	log -1.0	partner -0.8	settings -0.7	schedule -0.6	accept -0.6	leave -0.6	match -0.6	snooze -0.5	nominate -0.5	decline -0.5	my-data -0.4
talk about	none 3.3	schedule -2.5	needHelp -1.0
talk on	schedule 0.4
talk to	home 2.5	needHelp 2.5	waiting 2.0	none -2.0	schedule -1.6	help 1.6	status -1.2	missed -0.7	log -0.7	partner -0.6	match -0.5	cancel -0.5	leave -0.5
talked	log 2.1	missed -0.8	none -0.6	status -0.5	needHelp -0.4
talked already	log 1.6	none -0.5
talked good	log 0.4
talked other	log 0.4
talked this	log 1.4	none -0.4
talked to	log 1.8
talked with	log 0.8
teach	help 3.5	none -1.7	needHelp -0.5	leave -0.5
teach me	help 3.5	none -1.7	needHelp -0.5	leave -0.5
teacher	none 2.2	cancel 2.1	log -0.8	leave -0.6	needHelp -0.6	waiting -0.5	decline -0.4
teacher is	cancel 2.2	none -1.5	leave -0.6
teachers	none 2.5	status -1.3	roster 1.1	match 1.0	decline -1.0	report -0.9	cancel -0.8	snooze -0.8	log -0.7	schedule -0.7	district -0.7	help -0.6	partner 0.6	nominations -0.5	pause -0.5	my-data -0.5	proof 0.5	broadcast 0.5	export -0.4	plan -0.4	checklist 0.4	waiting 0.4	nominate -0.4	leave 0.4
teachers about	none 1.4
teachers are	roster 1.8	match 1.1	none 1.1	needHelp 1.0	decline -0.9	proof 0.8	partner 0.8	settings 0.8	district -0.6	broadcast 0.6	leave 0.6	checklist 0.6	cancel -0.5	status -0.5	waiting 0.5	report -0.5	nominations -0.5
teachers in	none 1.1
teachers when	none 1.1
team	none 3.8	status -2.4	cancel -1.1	accept -0.7	partner -0.7	log -0.6
teams	workspaces 3.2	setup -1.3	channels 1.0	settings 0.8	schedule -0.8
technology	none 0.5
teh	cancel 1.1
teh call	log 0.5
teh visit	cancel 1.2
telephone	log 0.6
telephone yesterday	log 0.6
tell	none 3.3	accept 3.0	needHelp -2.2	leave -2.2	decline -1.8	help 1.7	schedule 1.6	missed -1.4	cancel 1.4	snooze -1.4	pause -1.2	report -0.9	waiting -0.9	settings -0.9	home -0.9	overdue -0.8	my-data -0.8	plan -0.8	export -0.8	match -0.8	board -0.7	import -0.7	breaks -0.5	retention -0.5	year -0.5	proof -0.5	ideas -0.5	log -0.5	district -0.5	partner -0.5	roster -0.4	checklist -0.4	unreachable -0.4
tell NAME	cancel 2.4	schedule 2.2	none -2.1	accept -0.8
tell her	schedule 0.8	none -0.6
tell him	none -3.3	accept 3.0	cancel 1.2	schedule 1.1	status -0.8
tell lawyers	none 1.5
tell maria	none 1.7
tell me	help 2.5	none 2.2	partner 1.6	status 1.4	accept -1.3	schedule -1.1	needHelp -0.6	snooze -0.5	waiting -0.5	my-data -0.5	cancel -0.5	export -0.4
tell my	cancel 1.7	schedule 0.7	none -0.5
tell other	accept 3.5	none -1.2	schedule 1.0	partner -0.9	log -0.7
tell secretary	none 3.1
tell them	cancel 0.7
tenant	workspaces 3.7	none -1.2	breaks -1.0	status -0.7	setup -0.7
tenant connected	workspaces 1.6
tenants	workspaces 4.8	none -0.7	overdue -0.6	checklist -0.4
tenants are	workspaces 3.0	overdue -0.4
terrible	decline 1.5
testing	breaks 3.4	pause 2.3	status -2.2	none 2.1	cancel 1.6	decline 1.6	accept -1.6	log -1.5	home -1.4	needHelp -1.3	snooze 1.2	digest -1.0	settings -1.0	schedule -1.0	board -0.9	district -0.9	my-data -0.8	partner -0.7	year -0.7	texts 0.7	setup 0.7	waiting -0.6	export -0.6	overdue -0.6	report -0.6	checklist -0.6	proof -0.6	roster -0.6	ideas -0.6	retention -0.5	offices -0.5	import -0.5	nominate -0.5	workspaces -0.5	unreachable -0.5	neighbors -0.5	skip -0.4	missed -0.4	nominations -0.4	channels -0.4	leave -0.4
testing all	pause 1.6	decline 1.3	none -0.5
testing coming	none 1.6	help 1.6	status -1.2	texts 1.0	setup 0.9	leave 0.9	snooze -0.6	decline -0.6	broadcast 0.6	log -0.6	pause 0.4
testing dates	breaks 2.4
testing i	cancel 2.3	none -0.8	leave -0.5
testing sorry	decline 1.5
testing this	pause 2.1	none -0.5	digest -0.5
testing window	breaks 3.2	none -1.9	help -0.5
text	none 3.6	broadcast 2.8	texts 2.6	status -1.4	log -1.1	home -1.0	decline -1.0	accept -1.0	pause 1.0	schedule -0.9	needHelp -0.8	settings 0.8	partner -0.6	help -0.6	match -0.6	unreachable -0.5
text everyone	broadcast 2.6	log -0.6	none -0.6
text me	none 3.2	settings 2.1	pause 1.1	status -0.9	accept -0.8	needHelp -0.7	schedule -0.7	snooze 0.6	unreachable -0.4
text sorry	texts 1.7	settings -0.4
texted	cancel 2.0	needHelp 0.9	none -0.7
texted him	needHelp 0.9
texts	texts 4.1	none -1.3	settings 1.1	broadcast -0.9	unreachable -0.5
thank	home 2.6	plan 2.4	roster 2.2	proof 2.0	nominations 1.3	missed -1.3	status -1.3	help -1.0	cancel -0.9	skip 0.9	report -0.9	offices 0.8	needHelp -0.8	partner 0.8	match -0.7	pause -0.7	export -0.7	broadcast 0.7	log -0.7	accept 0.6	settings -0.6	overdue -0.6	digest -0.6	import -0.5	ideas -0.5	waiting -0.5	unreachable -0.5	district -0.5	nominate -0.5	board -0.5	none 0.5	breaks -0.4	snooze -0.4	directors -0.4	retention -0.4	checklist -0.4
thank you	home 2.6	plan 2.4	roster 2.2	proof 2.0	nominations 1.3	missed -1.3	status -1.3	help -1.0	cancel -0.9	skip 0.9	report -0.9	offices 0.8	needHelp -0.8	partner 0.8	match -0.7	pause -0.7	export -0.7	broadcast 0.7	log -0.7	accept 0.6	settings -0.6	overdue -0.6	digest -0.6	import -0.5	ideas -0.5	waiting -0.5	unreachable -0.5	district -0.5	nominate -0.5	board -0.5	none 0.5	breaks -0.4	snooze -0.4	directors -0.4	retention -0.4	checklist -0.4
thanks	home 3.3	needHelp -2.2	unreachable 2.0	snooze -1.7	proof -1.4	roster -1.4	missed 1.3	district -1.3	export 1.2	breaks -1.2	match 1.1	waiting -1.1	texts -1.1	digest 1.0	nominate 1.0	log -1.0	checklist -1.0	neighbors -1.0	year -0.9	offices -0.9	audit -0.9	leave -0.9	report -0.9	import -0.9	retention -0.8	workspaces -0.8	link -0.8	channels 0.8	pause -0.8	overdue -0.7	directors 0.6	ideas -0.6	partner -0.6	help 0.5	status 0.5	setup 0.5	none -0.4
thanks bunch	home 2.9	none -1.4	broadcast -0.4
thanks for	home 2.5
thanks none	decline 1.3
that	leave -3.4	unreachable 2.9	accept 2.7	help -2.7	partner -2.5	none 2.3	status -2.2	missed -2.0	audit 2.0	match -1.9	schedule 1.8	plan -1.7	report -1.5	needHelp -1.5	snooze 1.4	broadcast 1.3	board -1.3	roster -1.3	waiting -1.3	directors -1.3	overdue 1.3	decline 1.2	my-data -1.2	district -1.2	import -1.1	ideas -1.1	checklist -1.1	year -1.0	export -1.0	digest -1.0	breaks 1.0	nominations -1.0	proof 1.0	settings -0.9	link -0.9	nominate -0.9	offices -0.9	texts 0.9	retention -0.9	neighbors -0.8	workspaces -0.8	cancel -0.7	setup -0.7	channels -0.7	home -0.6	log -0.6
that #	accept 2.3	schedule -0.6	none -0.5
that DAY	accept 2.5	schedule -1.4	none -0.5
that day	none -3.3	log -3.2	schedule 2.9	cancel 2.6	pause 2.3	decline -1.2	settings -1.1	status 0.9	partner -0.8	needHelp -0.7	home -0.6	unreachable -0.5	leave -0.4
that deadline	broadcast 1.0	overdue -0.5
that did	unreachable 1.3
that fella	partner 0.9
that file	none 1.3
that he	decline 0.7
that i	none 2.4	leave -2.4	proof 2.3	needHelp -0.6
that is	home 4.3	decline 3.2	none -2.7	cancel -1.7	skip 1.6	schedule -0.9	leave -0.7	needHelp -0.7	plan -0.5	status -0.5	accept 0.5	audit -0.4
that missed	overdue 2.6
that never	unreachable 3.1	none -0.8
that our	log 0.9
that shows	proof 1.2
that someone	needHelp 0.8
that suits	accept 2.9	none -1.2	home -0.7	schedule 0.6
that thought	snooze 4.0	none -1.0	needHelp -0.7	decline -0.4
that time	accept 1.5
that visit	cancel 0.5
that was	none 2.8	accept -0.4
that we	broadcast 2.0	log 1.5	none -1.2	directors -0.6
that week	schedule 2.2	breaks 1.8	none -1.0	accept -0.6
that will	decline 2.3	schedule 0.9	none -0.6	accept -0.5	leave -0.4
that works	accept 2.3	none -0.5
their	report 3.1	workspaces 2.4	overdue 1.9	none -1.7	broadcast 1.7	status -1.5	log -1.3	nominations -1.3	waiting 1.1	partner -0.9	needHelp -0.7	my-data -0.5	roster -0.5	missed 0.5	directors -0.5	audit -0.4
their deadline	overdue 2.4
their end	report 1.7
their first	broadcast 0.4
their hand	waiting 1.6
their office	missed 0.9
their partners	report 2.3	partner -0.4
their slack	workspaces 2.5
their visits	report 2.0
their weight	report 2.4	nominations -0.4
them	decline 2.6	broadcast 2.3	pause -1.8	help -1.7	leave -1.6	status -1.5	accept 1.4	snooze -1.1	needHelp -1.1	partner 1.1	plan 1.0	report -1.0	home -0.9	settings -0.8	overdue -0.8	proof -0.7	export -0.7	district -0.7	my-data -0.7	missed -0.6	match 0.6	breaks -0.5	none -0.5	ideas -0.5	cancel -0.5	import -0.5	waiting -0.5	year -0.5	directors -0.5	nominate -0.5	retention -0.4	roster -0.4
them about	log 1.4
them any	decline 0.4
them are	decline 2.1
them days	decline 0.6
them goals	plan 1.4
them i	schedule 1.2	cancel 0.7	decline -0.6
them is	accept 2.8	decline -1.4
them times	decline 0.6
them up	match 1.2
there	missed 2.5	texts 2.1	broadcast 2.0	leave -2.0	home 2.0	unreachable -1.9	none 1.8	decline -1.8	setup -1.7	report -1.7	schedule -1.7	settings -1.6	pause -1.5	roster 1.5	needHelp 1.5	skip -1.4	import -1.3	help 1.3	year 1.3	link -1.3	status 1.2	plan -1.2	export -1.2	nominations -1.2	directors -1.1	workspaces -1.1	overdue -1.1	partner 1.1	checklist -1.0	audit -1.0	retention -1.0	board -1.0	channels -0.9	neighbors -0.9	district -0.8	offices 0.8	accept -0.7	my-data -0.6	log 0.5	cancel 0.5	proof 0.5	digest -0.5	waiting 0.4
there DAY	log 1.6	none 1.1	schedule -0.8
there actual	needHelp 1.3
there and	missed 1.8	none -0.7
there anything	status 2.3	waiting 1.7	none -1.1	needHelp -1.0
there but	missed 1.3
there call	none 2.2	needHelp -0.6
there do	proof 1.4	none 0.7	needHelp -0.4	pause -0.4
there email	partner 1.3	needHelp -0.5
there for	year 1.4
there give	board 1.9	digest 1.3	snooze -0.6
there have	status 2.7	none -0.9	needHelp -0.7
there how	partner 1.4
there i	schedule 2.9	nominate 1.4	none 1.3	needHelp 0.9	match -0.8	settings 0.7	partner -0.7	accept -0.7	link -0.6	log -0.6	leave 0.6	help -0.5	ideas -0.4
there is	needHelp 3.1	none 2.3	log -1.0	partner -0.9	home -0.8	accept -0.7	cancel 0.6	schedule -0.5	help -0.5
there my	plan 1.6
there number	partner 1.8	needHelp -0.9
there please	missed 1.9	none 0.8
there something	proof 1.8
there this	year 2.0	status 0.8	district -0.7	none -0.5
there was	cancel 2.3	breaks 2.2	none -2.0
there we	none 2.2	district 2.0	leave -0.5
there what	help 2.7	status 1.3	none -1.2	partner 0.5
there which	ideas 2.2
there who	partner 1.0	my-data 0.9	none 0.9	plan -0.5
these	help 2.6	pause 2.5	settings 2.1	decline 2.0	neighbors 1.9	schedule -1.9	status -1.7	my-data 1.6	none -1.3	accept -1.2	needHelp -1.1	leave -1.0	snooze -0.8	ideas -0.8	partner -0.7	cancel -0.6	plan -0.6	proof -0.5	breaks -0.5	log -0.5	home -0.5	report -0.4	overdue -0.4	nominate -0.4
these by	settings 1.4
these districts	neighbors 2.0
these in	settings 2.6	schedule -0.8
these messages	help 2.4	pause 2.3	settings -0.9	decline -0.6	none -0.6	status -0.5
these notes	my-data 2.0	help -0.5
these reminders	help 1.6	pause 0.9
these times	decline 2.4	none -0.7
these until	pause 1.8	none -0.5	decline -0.5
these work	decline 0.5
they	missed 2.9	year 2.9	decline 1.9	needHelp 1.6	status -1.5	log -1.2	report 1.1	none -1.1	cancel -1.0	nominations 0.9	settings -0.8	snooze -0.8	pause -0.7	partner 0.7	schedule -0.6	proof -0.5	accept -0.5	overdue -0.4
they blew	missed 1.5
they did	missed 1.4	none -0.5
they finish	report 1.6	year 1.3
they help	none 1.4	pause -0.5
they put	nominations 1.1	partner 1.0
thing	cancel 2.3	help 2.2	none -1.5	leave 1.1	report -0.5	schedule -0.5
thing DAY	cancel 2.4	none -1.1
thing works	help 1.4
things	status 2.6	ideas 2.4	none -1.4	cancel 1.3	schedule -0.5	help -0.5	board -0.4	decline -0.4
things blew	cancel 1.4
things i	ideas 2.4	status -0.6
things stand	status 3.0	none -0.9
think	none 4.5	decline 1.6	partner -1.4	snooze 1.2	needHelp -1.0	schedule -0.8	accept -0.7	leave 0.6	cancel -0.6	help -0.5	plan -0.5
think i	leave 1.5
thinking	schedule 2.3	none -1.0	log -0.6	missed -0.5	cancel -0.4
thinking DAY	schedule 2.0	none -0.8	log -0.4
thinking next	schedule 1.5
third	accept 3.2	none 1.2	status -0.5	help -0.4
third one	accept 1.4
this	help 3.5	partner -3.0	my-data 2.9	nominate 2.7	schedule -2.7	district 2.7	overdue -2.6	leave 2.5	proof 2.4	cancel -2.3	board -2.1	import -2.1	roster -2.1	home -2.1	accept -2.0	match -1.9	needHelp 1.9	export -1.8	settings -1.7	skip -1.6	retention -1.6	digest 1.6	waiting -1.5	breaks -1.5	directors -1.4	missed -1.4	workspaces -1.4	unreachable -1.4	nominations 1.3	ideas -1.3	decline -1.3	link -1.3	neighbors -1.3	channels -1.3	texts -1.2	snooze 1.1	checklist -1.1	status -1.0	year 1.0	offices -0.9	broadcast -0.8	report 0.6	none -0.6
this NAME	partner 4.4	needHelp -1.4	help -1.4	log 0.7	my-data -0.5	none -0.5
this anymore	leave 2.6	needHelp -0.6	none -0.6	cancel -0.5
this bot	help 3.1	none 2.4	needHelp -0.9	report -0.8	status -0.7	board -0.6	decline -0.5	proof -0.5	digest -0.5	my-data -0.5	home -0.4
this but	cancel 2.3	decline 1.3	schedule -0.6	leave -0.5	none -0.5
this contraption	help 0.5
this from	nominations 1.0
this i	none 1.7	leave 1.7	needHelp 1.5	status 1.3	partner -1.1	import 0.9	cancel -0.6	decline -0.4
this in	snooze 1.1
this is	help 2.8	broadcast 1.9	year 1.6	settings 1.6	snooze -1.2	ideas 1.1	needHelp 1.0	decline 0.9	proof -0.9	none -0.9	nominations 0.8	cancel -0.8	audit 0.8	import -0.7	pause -0.7	district -0.7	checklist -0.6	export -0.5	match -0.5	board -0.5	breaks -0.5	texts -0.4	status 0.4	setup -0.4
this list	leave 2.8	status -0.6	help -0.5
this month	pause 3.0	none -0.7
this morning	breaks -2.7	none 2.2	log 2.1	waiting 1.7	schedule -1.2	texts 1.1	status -1.0	report -0.9	home -0.9	match 0.8	my-data -0.7	pause -0.7	export 0.6	overdue -0.6	proof -0.6	leave -0.6	help -0.6	nominate -0.5	plan -0.5	missed 0.5	digest -0.5	accept 0.5	skip -0.5	snooze -0.4	ideas -0.4	partner -0.4
this over	status 0.5
this past	digest 1.5
this print	status 0.6
this program	leave 2.5	needHelp 2.3	none -1.2	help -1.0	cancel -0.7	status -0.6	partner -0.5
this setting	audit 2.8	nominations -0.5
this spring	leave 0.6
this thanks	leave 1.3	nominate 0.9	decline -0.4
this thing	help 2.2	leave 1.0	report -0.4
this to	needHelp 2.3	none 2.1	help -1.6
this up	setup 3.0	help -0.8
this week	digest 2.6	pause 1.9	none -1.8	status -0.5	help -0.4	report -0.4
this weekend	snooze 2.4	none 2.0	needHelp -0.9
this who	audit 2.1	none 1.7	needHelp 1.0	status -0.9	partner -0.4
this whole	leave 0.7
this work	help 2.3	none -1.0
this works	help 1.7
this year	district 3.2	none -2.7	breaks 2.6	report 2.5	nominations 2.4	plan 2.3	cancel -2.2	status -1.9	roster -1.5	needHelp -1.4	proof -1.3	help -1.2	log -1.2	year 1.0	leave -0.9	overdue -0.9	decline -0.8	board -0.8	schedule -0.7	nominate -0.7	setup -0.7	digest -0.7	partner -0.7	match -0.6	import -0.6	missed -0.6	my-data -0.5	ideas -0.5	waiting -0.5	home -0.5	retention -0.5	offices -0.5	audit -0.5	unreachable -0.5	checklist -0.4	settings -0.4
this years	year 1.2	report 1.2
thnk	decline 1.1
thnk that	decline 1.1
those	ideas 3.1	none -2.0	decline 2.0	schedule 2.0	cancel -1.7	accept -1.4	status -1.3	leave -1.2	help -1.2	needHelp -1.1	pause -1.0	snooze -1.0	settings -0.7	partner -0.7	log -0.7	missed -0.6	export -0.6	report -0.6	plan -0.5	board -0.5	my-data -0.5	skip -0.5	overdue -0.4	year -0.4	proof -0.4
those are	schedule 1.2	decline 1.0
those but	schedule 1.0
those dates	decline 1.1
those days	decline 1.5	schedule -0.6
those do	decline 1.3
those how	schedule 2.4	decline -0.5	cancel -0.4
those is	decline 1.3
those slots	decline 1.8	none -0.5
those things	ideas 2.5	status -0.5
those times	decline 1.6
those work	schedule 1.1	decline -0.6
thought	snooze 3.9	needHelp -1.2	none 1.1	decline -0.4	cancel -0.4
thought i	snooze 1.6	none 0.4
three	decline 4.6	none 1.9	needHelp 1.3	missed -0.9	home -0.8	status -0.7	log 0.4
three quarters	log 1.3
three times	needHelp 1.5	decline -0.4
throat	cancel 2.1	schedule -0.4
throat is	cancel 2.1	schedule -0.4
through	none -3.7	pause 3.3	cancel 2.2	setup 2.1	board 1.9	unreachable 1.8	missed 1.5	breaks 1.2	settings -1.1	schedule -1.1	waiting -1.0	accept -0.8	decline -0.7	leave -0.7	checklist -0.6	match -0.6	needHelp -0.6	snooze -0.5	status 0.4
through #	breaks 1.4
through DAY	pause 2.9	cancel -1.7	none -0.5
through after	pause 0.7
through for	cancel 4.5	none -1.9	waiting -0.7	log 0.5
through last	log 0.6
through next	pause 1.7
through set	setup 2.0
thru	pause 2.4	cancel -1.0	none -0.8
thru DAY	pause 2.3	cancel -0.9	none -0.6
tide	none 2.6
tied	decline 2.7
tied up	decline 2.7
time	proof 3.5	none -3.2	schedule 3.2	snooze 3.2	cancel -2.9	accept 2.5	help -2.4	settings 2.4	plan -2.3	partner -2.1	home -1.9	skip -1.8	texts -1.8	export -1.7	status 1.7	digest -1.6	missed -1.6	pause -1.4	report -1.4	log -1.3	import -1.3	ideas -1.3	my-data -1.2	nominate -1.1	overdue -1.1	breaks -1.1	district -1.0	year -1.0	waiting -1.0	broadcast -0.9	setup -0.8	unreachable -0.8	retention -0.8	leave -0.8	audit -0.7	nominations -0.7	board -0.7	roster -0.7	link -0.7	neighbors -0.7	workspaces -0.7	offices -0.7	directors -0.7	checklist -0.7	channels -0.6	needHelp -0.6	decline 0.6	match 0.5
time #	schedule 2.6	none -1.9
time DAY	schedule 3.0	cancel -0.8	accept -0.6
time for	schedule 2.7	skip -1.0	status -0.4
time he	accept 0.5
time in	schedule 1.1
time is	none 2.2	status -1.4
time not	settings 2.4	decline -0.5	snooze -0.4
time on	status 2.9	log 1.7	none -1.4	schedule -0.7	digest -0.7	settings -0.5
time suits	accept 1.7
time to	leave 2.2	match 2.0	schedule 1.5	none 1.1	status 0.8	help -0.6	needHelp -0.6	log -0.6	accept -0.5
time try	snooze 0.8
time was	status 0.8
time with	schedule 1.9	needHelp 1.7	partner -0.6
time works	accept 1.2
time you	accept 1.2
time zone	settings 2.1	none -0.7	proof -0.4
times	decline 2.9	schedule -2.7	status 2.0	log -2.0	leave -1.9	cancel -1.9	help -1.8	snooze -1.7	pause -1.6	accept 1.5	partner -1.5	needHelp -1.4	missed -1.3	home -1.1	proof -1.0	settings -0.9	report -0.9	ideas -0.9	overdue -0.9	my-data -0.8	skip -0.8	export -0.8	plan -0.8	year -0.8	waiting -0.7	import -0.6	none 0.6	breaks -0.6	broadcast -0.5	nominate -0.5	board -0.5	unreachable -0.5	district -0.5	match -0.5	checklist -0.5	nominations -0.5	digest -0.4	texts -0.4	directors -0.4
times NAME	accept 2.3	decline -0.9
times any	decline 0.5
times are	decline 2.1	none -1.0	help -0.4
times do	decline 1.3	none -0.4
times for	none 3.3	log -0.8	decline -0.4
times from	none 1.9
times he	accept 1.0
times is	decline 0.9
times will	decline 0.5
times you	accept 1.1
timesheets	none 4.3	import -1.1	report -1.0	schedule -1.0	broadcast -0.9	accept -0.5	digest -0.5	match -0.4
timmy	none 3.5	missed -1.0
tips	ideas 3.1	status -1.0	none -0.7	log -0.4
tips did	ideas 2.8	status -0.9	none -0.6
titans	none 2.6	accept -1.0	home -0.5
titans fan	none 1.2
titans game	none 1.1
to	broadcast 2.8	export -2.0	ideas 1.9	proof -1.9	waiting 1.9	pause -1.8	partner -1.8	none 1.7	overdue -1.7	nominations -1.7	snooze -1.6	plan 1.6	digest -1.6	district -1.6	unreachable -1.6	leave 1.5	board -1.5	setup -1.5	help 1.4	texts -1.4	import 1.3	workspaces -1.3	link -1.3	offices -1.3	match 1.2	audit -1.1	needHelp 1.1	skip -1.0	retention -1.0	channels -1.0	nominate 1.0	directors -0.9	missed -0.9	settings 0.8	cancel 0.8	accept -0.7	roster -0.7	schedule 0.6	report -0.5	checklist 0.5	status 0.4
to #	settings 2.6	none 1.4	schedule 1.3	log -1.0	cancel -0.8	proof -0.6
to DAY	year 3.2	ideas 2.4	schedule -1.0	none -0.7	log -0.5
to NAME	plan 1.5	log 1.1	cancel 0.6	none -0.4
to about	needHelp 2.7	help -0.7	none -0.4	waiting -0.4
to accounting	none 2.1
to all	broadcast 2.6	none -1.1	roster -0.6	decline 0.5	match -0.4
to another	schedule 2.1	none -0.5
to anything	needHelp 1.7
to appointment	missed 1.7
to back	cancel 0.5
to bail	cancel 1.6	none -0.6
to be	none -3.2	leave 2.3	cancel 1.6	status 1.4	decline -1.2	pause 1.0	link 0.8	needHelp -0.6
to board	none 0.8
to borrow	ideas 1.1
to bug	directors 1.4	needHelp -1.2	schedule -1.1	retention 1.1	channels 1.0	proof 1.0	audit 1.0	settings 0.9	waiting 0.8	cancel -0.8	report 0.8	overdue 0.7	broadcast -0.7	home -0.7	none -0.6	breaks 0.6	board 0.6	plan -0.6	match -0.6	my-data -0.6	import -0.5	partner -0.5	help 0.5	roster -0.5	status 0.4	export 0.4	pause 0.4	checklist -0.4
to call	none 2.3	missed 2.1	needHelp -1.5	log -1.3	cancel 1.1	schedule -0.9	partner 0.9	help -0.5
to cancel	cancel 1.8	none 1.8	skip -1.0	leave -1.0	schedule -0.9	needHelp -0.6	status -0.6	missed -0.5	log -0.4	partner -0.4	import -0.4
to change	none 2.2	needHelp 1.3	schedule 1.2	log -1.1	ideas -0.6
to come	cancel 1.1	missed 0.4
to coordinator	needHelp 1.1
to cover	cancel 0.4
to date	report 3.0	status 2.6	none -0.7
to deal	waiting 2.4	status -0.7
to do	waiting 3.8	decline 2.3	needHelp -1.7	nominate 1.6	status 1.6	none -1.5	schedule -1.3	import -0.7	log -0.7	plan -0.6	accept -0.6	cancel 0.6	ideas -0.5	partner -0.5	settings -0.5	proof -0.4	year -0.4	export -0.4
to download	export 1.0
to drop	leave 1.4	none 0.9	cancel -0.8
to eastern	settings 1.5
to everybody	none 2.1	broadcast 1.7
to everyone	broadcast 3.0	none -0.9	needHelp -0.4
to find	needHelp 1.8	none -0.5
to fix	schedule 0.7
to flake	cancel 1.7
to following	schedule 1.3
to get	settings 2.5	none -1.4	schedule 1.4	partner 1.1	status -1.0	leave 1.0	link 1.0	log -0.5	cancel -0.4
to go	status 2.2	none -1.6	checklist 1.3	schedule 0.8	accept -0.6	leave -0.5	cancel 0.5
to have	cancel 1.0	skip 0.9
to head	status 0.4
to help	needHelp 1.6
to her	partner 1.2	log 1.1
to him	partner 1.9	log 0.6
to his	log 1.9
to import	import 2.9	none -0.5
to in	none 0.5
to it	snooze 2.8	cancel -0.7	none -0.4
to jenny	none 2.2
to kentucky	leave 1.5	cancel -0.4
to know	none 1.3
to last	accept 2.4	none -0.8	help 0.6	status -0.5
to later	accept 0.9	schedule 0.7
to leave	none 2.3	waiting 1.9	skip 1.4	leave -1.4	needHelp -0.7
to load	import 1.8
to log	broadcast 1.6	none 0.6	log 0.5
to look	help 1.1	status -0.4
to make	decline 0.9	cancel 0.8	none -0.6	match 0.5
to match	match 3.2	none 2.0	needHelp -1.3	schedule -0.6	nominate -0.4
to me	waiting 2.5	help 2.3	needHelp 2.3	none -1.3	missed -0.6	leave -0.4	partner -0.4
to meet	missed 1.0
to miss	cancel 2.4	schedule -0.6	none -0.5
to morning	accept 2.3	schedule -0.5	none -0.4
to mornings	settings 1.1
to move	schedule 1.3
to my	status -2.4	my-data 2.4	none 1.8	accept 1.6	link -1.5	year 1.5	checklist 1.4	plan 1.3	schedule -1.1	needHelp -1.1	breaks 0.8	snooze -0.6	proof -0.6	missed -0.6	import -0.5	pause 0.5	skip 0.5	settings -0.5
to next	accept 2.8	schedule 1.7	cancel -1.6	none -1.1	snooze -0.7	status -0.5	year -0.4
to nominate	nominate 2.8	needHelp -0.6	none 0.5	leave -0.5	import -0.5
to noon	schedule 1.6	none -1.1
to opt	none 1.9	district -0.7	leave 0.5	cancel -0.4
to others	my-data 1.7
to our	plan 1.4	missed 0.6	none -0.4
to pair	match 2.0
to part	none 1.3
to participate	district 1.6	leave 1.1
to pass	decline 1.9	cancel -0.6	skip 0.5
to person	needHelp 2.1
to postpone	schedule 0.5
to publish	match 2.7	none -1.1
to push	schedule 0.8
to put	log 2.5	schedule -0.4
to quit	leave 1.7	none 1.0	needHelp -0.9
to reach	partner 2.1	needHelp 1.0	none -0.6
to record	log 1.5
to report	log 2.1	none 0.9
to reschedule	none 2.1	schedule 0.8
to run	home 2.7	none 1.1	status -0.9	match 0.7	cancel -0.6	needHelp -0.5
to schedule	schedule 2.1
to see	match 2.0	my-data 1.7	plan 1.6	schedule -0.7	none -0.7	overdue -0.5
to send	nominate 2.0	none 1.9
to set	schedule 2.7	checklist 1.3	status -0.9	cancel -0.8	log -0.5
to show	report 2.0	proof 1.6	none -0.8	board -0.7
to sign	none 2.5	schedule -0.7
to skip	none 2.3	skip -0.5	cancel -0.4
to somebody	needHelp 1.2
to someone	needHelp 1.7
to speak	needHelp 1.4
to start	checklist 1.9	none 1.1	status -0.5
to steal	ideas 1.1
to submit	none 3.2	schedule -0.4
to take	leave 2.5	help 1.1	cancel -1.0	status -0.6	none -0.6	decline 0.5
to talk	waiting 2.5	needHelp 1.1	none -1.1	help 1.1
to teachers	none 2.1	needHelp -0.4
to team	none 2.4
to tomorrow	schedule 0.7
to travel	cancel 1.5
to try	ideas 2.9	none -1.5	status -1.0	help -0.5	plan -0.5
to type	plan 1.1
to upload	import 2.4
to us	waiting 3.2	status 3.1	needHelp -1.3	none -1.2	schedule -0.7
to use	help 2.4	none -0.5
to ut	none 2.2	schedule -0.7	cancel -0.5
to visit	missed 1.4	none 1.1	help -0.7	status 0.4
to withdraw	leave 1.8	cancel 1.8	none -0.6	log -0.5	status -0.4
to work	decline 1.2	plan 1.2	schedule -0.5	cancel -0.4
to write	log 2.1	home 2.0	ideas -1.5	offices 1.5	roster 1.4	texts 1.3	cancel -1.2	none -1.0	district 0.8	waiting -0.8	needHelp 0.8	schedule -0.8	board 0.7	nominate -0.7	missed -0.7	help 0.6	settings -0.6	plan -0.6	leave -0.6	my-data 0.5	broadcast 0.5	import 0.4	partner -0.4	accept 0.4
to you	help 2.9	home 2.7	needHelp -0.9	schedule -0.9	none -0.7
to your	schedule 0.8
today	none 2.7	schedule -2.6	cancel -2.6	log 2.3	waiting 2.2	snooze 2.2	status -2.2	decline -1.7	needHelp -1.7	accept -1.7	roster 1.5	pause -1.2	home -1.1	plan -1.0	district -1.0	help -1.0	my-data -1.0	report -1.0	nominations -0.8	export -0.8	skip -0.8	match 0.8	import -0.7	nominate -0.7	audit -0.7	setup -0.6	ideas -0.6	digest -0.6	unreachable -0.6	overdue -0.6	texts -0.6	directors -0.6	board -0.5	neighbors -0.5	retention -0.5	workspaces -0.5	proof 0.5	year -0.4	channels -0.4	offices -0.4	link -0.4
today #	log 2.1	none -1.4	schedule -0.7
today did	checklist 1.2	waiting 1.1	none -0.9
today for	log 1.0
today my	settings 2.5	proof -1.2	log 0.8
today thanks	none 2.1
together	match 4.1	none -3.2	log 3.2	needHelp 2.7	decline -1.3	digest -0.7	unreachable -0.6	status -0.5	partner -0.5	help -0.5	missed 0.4
together DAY	log 0.8	none -0.4
told	none 3.8	partner -1.2	log -0.7	missed -0.6	needHelp -0.6
told me	none 3.8	partner -1.2	log -0.7	missed -0.6	needHelp -0.6
tomorrow	cancel 3.0	snooze 2.9	schedule 2.6	accept -2.5	settings -2.3	log -2.2	needHelp -2.1	missed -2.0	decline -2.0	leave -1.8	partner -1.7	help -1.6	home -1.6	waiting -1.5	export -1.3	report -1.2	proof -1.2	plan -1.1	texts -1.1	district -1.1	overdue -1.0	breaks 1.0	my-data -1.0	skip -1.0	ideas -0.9	digest -0.9	match -0.9	nominate -0.8	directors -0.8	unreachable -0.8	board -0.8	import -0.8	offices -0.7	year -0.7	link -0.7	retention -0.7	nominations -0.7	checklist -0.7	neighbors -0.7	broadcast -0.6	channels -0.6	workspaces -0.6	roster -0.6	setup -0.6	audit -0.6	status -0.5
tomorrow #	schedule 2.2	snooze -0.4	cancel -0.4
tomorrow and	cancel 0.6
tomorrow around	schedule 1.1
tomorrow at	none 2.0	schedule 0.4
tomorrow i	cancel 0.8
tomorrow is	cancel 3.1	none -1.4	accept -0.5
tomorrow my	cancel 0.4
tomorrow no	cancel 1.8	none -0.5
tomorrow not	cancel 1.5	none -0.9
tomorrow or	schedule 1.6	none -0.8
tomorrow remind	snooze 1.2
tomorrow suits	accept 2.0	cancel -0.6
tomorrow thanks	none 2.4	cancel 1.8	status -1.1	schedule -0.8
tomorrow we	cancel 0.5
toner	none 1.3
tonight	none 3.3	snooze -0.8	needHelp -0.8	settings -0.7	cancel -0.6
too	decline 3.4	settings 2.5	offices 2.3	accept -1.8	schedule -1.7	home -1.6	snooze 1.4	pause -1.0	needHelp -0.9	cancel -0.8	leave -0.7	report -0.7	status -0.7	log -0.6	partner -0.6	proof -0.5	my-data -0.5
too early	decline 3.0	schedule -0.6
too late	decline 2.4
too many	settings 2.7	none -1.2	pause -0.6
too soon	decline 2.8	none -0.6
took	none 2.9	log 1.4	schedule -0.9	status -0.8	missed 0.8	cancel -0.6	partner -0.6
took #	none 2.6	log 0.9
took my	none 1.7
took place	missed 1.5	log 1.0	none -0.9
took us	none 1.6	log -0.9
tornado	breaks 2.8	none 2.2	partner -0.7
tornado shelters	none 1.2
total	proof 4.2	none -0.8	log -0.7	decline -0.6	settings -0.6
totals	report 3.4	none -0.5	year -0.5	snooze -0.4
totals for	report 2.8	year -0.5
touch	partner 2.4	needHelp -0.7	proof -0.5
touch with	partner 2.4	needHelp -0.7	proof -0.5
toured	log 0.5
town	decline 1.4
town on	decline 1.2
track	status 3.1	report 1.6	nominations -0.6	leave -0.6	help -0.5	needHelp -0.4
track of	status 3.3	leave -0.6	help -0.4	needHelp -0.4
traffic	none 2.5
trail	audit 3.7	overdue -0.7	none -0.6
translate	texts 5.5	none 3.0	help -2.2	broadcast -0.9	unreachable -0.7	log -0.5	nominate -0.5	waiting -0.5	accept -0.4
travel	cancel 1.5
traveling	pause 2.4	leave -1.4	cancel 1.0
traveling thru	pause 1.7
tricks	ideas 2.9	log -0.9	status -0.6
tricks did	ideas 2.9	log -0.9	status -0.6
tried	needHelp 2.3	partner -0.6
tried NAME	needHelp 0.7
tried my	needHelp 1.5
trip	none 1.4
trip DAY	none 1.3
trouble	needHelp 0.5
trouble with	needHelp 0.5
try	ideas 2.9	snooze 2.7	none -2.1	status -1.3	accept -1.1	cancel -0.7	help -0.6	plan -0.6	schedule -0.5
try DAY	schedule 0.6
try me	snooze 2.6	accept -0.8	schedule -0.6	none -0.5	cancel -0.4
turn	decline 3.4	status 2.6	year -1.1	settings 1.0	partner -1.0	needHelp -1.0	overdue -0.9	schedule -0.8	missed 0.8	help -0.7	log -0.7	none 0.6	my-data -0.5	audit -0.5	nominations -0.4
turn heat	none 1.0
turn in	none 1.8	status 0.8
turn is	status 1.3
turn off	settings 1.3
tv	none 4.1	status -1.3	digest -0.5
tweak	plan 1.9
tweak my	plan 1.3
twice	needHelp 1.8
twice but	needHelp 1.8
two	nominate 3.0	log 2.5	roster 1.8	schedule -1.4	status -1.3	neighbors 1.3	proof 0.9	cancel -0.8	decline -0.8	district -0.8	accept -0.7	match 0.7	import -0.7	report -0.7	export -0.7	snooze -0.6	partner 0.6	pause -0.6	plan -0.6	nominations -0.6	none 0.5	my-data -0.4	setup -0.4
two assistant	nominate 1.5
two classes	log 0.5
two districts	neighbors 1.5
two fights	none 1.8
two of	log 3.3	none -2.4	roster 2.0	match 1.2	proof 1.0	settings 1.0	decline -0.9	partner 0.9	status -0.8	leave 0.6	broadcast 0.6	checklist 0.6	district -0.6	waiting 0.5	missed 0.5	cancel -0.5	snooze -0.5	nominations -0.5	export -0.5
two times	decline 0.4
type	help 2.6	none 1.7	plan 0.7	status -0.7	proof -0.5	partner -0.4
type my	plan 1.1
tysm	home 3.8	none -1.6	help -0.5	accept -0.4
unable	cancel 0.7
unable to	cancel 0.7
undelivered	unreachable 3.1	none -0.5	texts -0.4
undelivered messages	unreachable 2.5	texts -0.4
understand	help 3.3	none -1.2	needHelp -0.7	leave -0.5
understand this	help 3.3	none -1.2	needHelp -0.7	leave -0.5
unfortunately	cancel 3.4	none -1.4	decline 0.8	schedule -0.8	pause -0.8
unfortunately i	cancel 0.5
unfortunately one	cancel 0.5
unhappy	needHelp 3.8	partner -0.9	log -0.9	none -0.6
unhappy with	needHelp 3.8	partner -0.9	log -0.9	none -0.6
unreachable	unreachable 3.9	none -0.6	home -0.5	import -0.4
unsubscribe	leave 4.4	pause 1.7	none -1.6	home -0.5
unsubscribe me	pause 2.3	leave -1.5
until	pause 2.4	schedule -2.3	settings -2.2	status 2.2	cancel -2.0	log -1.5	accept -1.3	decline -1.2	help -1.1	missed -1.1	report -1.0	none -1.0	needHelp -0.9	leave -0.9	breaks -0.8	home -0.7	proof -0.7	export -0.7	partner -0.6	plan -0.6	unreachable -0.5	skip -0.5	overdue -0.5	board -0.5	setup -0.5	retention -0.5	digest -0.5	checklist -0.5	broadcast -0.4	my-data -0.4	channels -0.4	import -0.4	ideas -0.4	year -0.4	district -0.4
until #	pause 1.8	none -0.6
until DAY	pause 2.2	none -1.6	settings -1.4	schedule -1.4	cancel -1.0	log -0.9	accept -0.8	status -0.7	snooze -0.6	decline -0.5	needHelp -0.5	leave -0.5	breaks -0.4
until after	pause 1.5
until first	pause 0.6
until next	none 2.9	pause 1.8	status -0.7	snooze -0.7	schedule -0.6
until our	status 3.7	report -0.5	missed -0.5	help -0.5	none -0.4	log -0.4
until tomorrow	pause 2.6	snooze 1.7	status -0.5
up	roster 3.7	setup 3.3	match 2.8	workspaces 2.4	export 2.4	needHelp -2.4	accept -2.3	waiting -2.1	my-data -2.1	status 2.0	nominations 1.9	help -1.9	breaks -1.8	settings -1.8	report -1.7	home -1.7	board 1.7	import -1.6	nominate 1.6	offices -1.6	audit -1.5	unreachable -1.5	proof -1.5	year -1.5	leave -1.3	retention -1.3	channels -1.2	neighbors -1.2	broadcast -1.2	link -1.2	decline -1.1	checklist -1.1	ideas -1.1	overdue -1.0	missed 0.9	texts -0.8	snooze 0.8	district 0.7	pause -0.7	partner -0.7	skip 0.6	schedule -0.6	plan 0.5	log 0.5
up again	snooze 2.0	status -0.5	none -0.4
up all	roster 0.8	export 0.7	board 0.7	decline 0.5
up and	help 1.6	none 1.4	status -1.3	missed 1.1	texts 1.0	setup 0.9	leave 0.8	log -0.7	snooze -0.7	decline -0.6	broadcast 0.6	pause 0.4
up but	missed 0.9
up call	schedule 1.1	log 0.6
up can	cancel 0.6
up everybody	roster 2.8	board -1.6	match 0.4
up everyone	roster 1.8	board -0.5
up everything	export 3.1	setup 1.8	none -0.7	schedule -0.6	status -0.5
up for	nominate 2.5
up here	cancel 1.8	none -0.5
up if	match 2.1	setup 0.9
up in	none 1.0
up last	schedule 2.0	skip -0.5	setup -0.4
up late	none 1.4
up maria	roster 1.4
up meeting	log 1.7
up my	export 1.4	log 0.9
up next	setup 1.0	status 0.9
up on	digest 2.8	status 1.1	snooze -0.5	none -0.5
up one	skip 2.8	cancel -1.8	board 1.3	nominate 0.8
up our	log 1.7
up pairs	board 2.2	overdue 0.6	district -0.6	roster -0.5
up please	nominate 1.0	match 0.7
up right	snooze 1.0
up second	schedule 0.6
up their	report 1.7
up this	snooze 0.5
up to	status 3.1
up until	pause 1.1
up volunteers	match 2.2
up with	partner 1.9	status -0.8	none -0.4
up yesterday	log 1.1
update	status 4.9	settings 1.7	none -1.5	home 1.2	proof -0.7	plan 0.7	log -0.5	texts -0.4	schedule -0.4
update goal	plan 1.0
update my	settings 3.1	status -1.1	proof -0.6
updates	channels 2.1
updates in	channels 2.1
upload	import 3.0	none -0.9	roster -0.5	waiting -0.4
upload new	import 2.2
upload our	import 1.5
upload roster	import 1.8
us	district 3.6	setup 2.9	status 2.9	cancel -2.2	report -1.7	skip 1.7	missed -1.7	overdue -1.4	accept 1.4	plan -1.4	leave -1.4	schedule 1.4	breaks -1.3	help -1.3	partner -1.3	neighbors 1.3	decline -1.3	pause -1.2	home -1.2	import -1.2	log 1.2	snooze -1.1	board -1.1	match 1.1	settings -1.1	nominate -1.1	broadcast -1.1	directors -1.0	digest -1.0	year -0.9	unreachable -0.9	none -0.9	export -0.9	texts -0.8	audit -0.8	waiting 0.8	nominations 0.8	roster -0.8	ideas -0.8	channels -0.8	my-data -0.7	proof -0.7	retention -0.7	offices -0.7	workspaces -0.6	checklist -0.6	link -0.6	needHelp 0.5
us about	status 0.8
us aim	schedule 1.3	accept -0.7
us do	accept 2.8	match 1.8	none -1.0	schedule -1.0	skip -0.6	status -0.6
us down	log 0.8
us figure	schedule 2.0
us find	schedule 0.8	skip -0.5
us in	district 3.5	import -0.7
us is	status 1.2
us kick	schedule 0.5
us last	none 2.1
us lock	accept 1.0	schedule -0.6
us nail	schedule 1.2
us not	skip 1.6
us out	district 2.3	breaks -0.5
us shoot	schedule 2.0	accept -0.6
us try	schedule 0.6
us yesterday	none 2.7	log -1.3
use	help 2.7	schedule -2.4	accept 2.3	needHelp 2.2	none -1.9	workspaces 1.6	decline 1.6	status -1.2	partner -1.0	proof -0.9	leave -0.8	cancel -0.7	report -0.6	log -0.6	settings -0.5	snooze -0.5
use either	decline 2.4	accept -0.7
use this	help 2.3	none -0.8	proof -0.6
useless	none 2.8	home -2.2
ut	none 2.2	schedule -0.7	cancel -0.5
ut went	none 0.7
vacation	none 2.2	pause 1.3
vacation until	pause 1.4
verified	proof 4.0	needHelp -1.1	none -0.5	help -0.5
visible	my-data 1.7
visible to	my-data 1.7
visit	log 2.4	accept -2.2	proof -2.1	decline -2.1	report -2.1	plan -2.0	needHelp -2.0	ideas 2.0	leave -1.9	partner -1.9	cancel 1.9	settings -1.8	pause -1.7	schedule 1.7	year 1.7	breaks -1.6	my-data -1.6	home -1.6	snooze -1.5	missed 1.4	waiting -1.4	district -1.3	match -1.3	import -1.2	status 1.2	nominations -1.1	nominate -1.1	digest -1.1	roster -1.1	checklist -1.1	retention -1.1	export -1.1	board -1.0	texts -1.0	unreachable -1.0	neighbors -1.0	audit -1.0	workspaces -0.9	setup -0.9	channels -0.9	link -0.9	directors -0.8	offices -0.8	skip 0.8	none -0.8	help 0.8
visit #	log 1.2
visit DAY	log 1.3	cancel 0.7	none -0.5
visit about	log 0.7
visit at	log 0.9
visit back	schedule 1.3
visit because	cancel 0.7
visit did	missed 1.4
visit done	log 1.0
visit down	schedule 1.0
visit for	schedule 1.0
visit from	none 3.7	status -1.8	schedule -0.7	log -0.7	missed -0.6	cancel -0.4
visit he	none 0.9
visit is	log 3.9	none -3.0	status -1.3	schedule -1.3	missed -0.8	cancel 0.7	decline -0.5
visit last	help 2.6	missed 1.3	none -0.7	status -0.7
visit never	missed 1.8	log -0.6
visit next	schedule 0.6
visit on	log 2.6	none -0.5
visit sorry	schedule 0.5
visit still	status 2.6	schedule -0.8	log -0.6
visit supposed	help 2.7	status -1.6	schedule -0.4
visit thank	schedule 1.2	help 1.0	status -0.5
visit thanks	help 1.5	none 1.1	ideas 0.4	cancel -0.4
visit that	cancel 0.6
visit this	log 1.9	none -0.6	status -0.4
visit to	year 2.8	log 0.9	cancel -0.5
visit today	missed 1.0
visit took	none 3.5	missed -1.1
visit will	cancel 1.1
visit with	schedule 1.1	accept -0.6
visit yesterday	missed 1.8	log 1.2	none -0.7	schedule -0.4
visit you	schedule 1.5	none -1.2	ideas 1.0	log -0.5
visited	overdue 1.8	log 1.7	missed -1.1
visited DAY	log 0.9
visited NAME	log 0.8
visiting	cancel 1.6	report 1.3	none 1.2	partner -0.5
visits	proof 3.4	none -2.6	report 2.6	log 1.9	schedule -1.5	status 0.9	needHelp -0.5	help 0.5	partner -0.5	cancel -0.5	roster -0.4
visits are	report 1.0	status 0.5
visits have	report 1.6	status -0.7
visits in	log 2.8	schedule -0.5
visits work	help 1.1
vols	none 2.3
volunteers	match 2.8	waiting -0.7
vote	accept 3.4	none -0.9	schedule -0.9
vote for	accept 2.8	none -0.6
waited	missed 1.6
waited and	missed 0.7
waited around	missed 0.9
waited hour	missed 1.4
waiting	waiting 4.7	missed 2.9	log -2.1	status 1.4	none -1.3	needHelp -1.3	decline -0.8	district -0.8	accept -0.8	cancel -0.8	help -0.7	partner -0.7	import -0.6	board -0.5	schedule -0.5	overdue -0.4
waiting for	waiting 1.7	missed 1.6	status 1.2
waiting in	none 2.2	accept -0.4
waiting on	waiting 2.7	status 1.0	none -0.9
walk	setup 2.2	board 2.0	log 1.2	match -0.5	missed -0.4	pause -0.4	status -0.4
walk me	setup 2.2	board 2.0	match -0.5
walk through	log 1.3
walked	log 1.1
want	help -3.4	export 3.0	nominate 2.4	ideas 2.2	schedule 2.0	skip 1.9	status 1.8	cancel -1.7	accept -1.7	partner -1.4	snooze -1.3	district 1.2	waiting -1.1	broadcast -1.1	missed -1.1	plan -1.0	report -1.0	pause -1.0	my-data -0.9	decline -0.9	nominations -0.8	texts -0.8	home -0.8	year -0.7	unreachable -0.6	checklist -0.6	match 0.6	breaks -0.6	none -0.5	channels -0.5	import 0.5	directors -0.5	digest -0.5	roster -0.5	board -0.5	retention -0.5	audit -0.5	setup -0.5	offices -0.5	needHelp 0.4	neighbors -0.4	overdue -0.4
want all	export 3.4	none -0.6	ideas -0.6
want another	schedule 2.1	snooze -0.8
want different	needHelp 1.6	schedule 1.5
want final	skip 1.2
want in	district 1.8
want last	skip 1.2	none -0.5
want messages	settings 1.2
want mr	nominate 1.7
want my	nominate 1.9	export 1.7
want one	nominate 2.1	leave -0.4
want reminders	settings 0.7
want to	ideas 2.7	leave 1.7	status -1.7	export -1.7	match 1.7	none 1.4	import 1.4	cancel -1.3	help -1.1	skip 0.9	log 0.9	decline -0.9	accept -0.8	broadcast -0.8	waiting -0.8	schedule 0.8	missed -0.7	partner -0.6	district -0.6	texts -0.5	proof -0.5	needHelp 0.5	pause -0.5	report -0.5
wanted	ideas 1.5	none 1.2
wanted to	ideas 1.5	none 1.2
wants	district 3.6	waiting 2.5	needHelp -1.9	none 1.6	schedule -0.6	log -0.5
wants gym	none 0.9	schedule -0.4
wants to	waiting 3.0	needHelp -1.5
was	workspaces 3.6	breaks 2.3	missed 2.1	report -2.0	district -1.9	home -1.9	accept -1.8	none 1.7	decline -1.7	setup -1.5	nominations 1.5	overdue -1.3	waiting -1.2	year -1.1	snooze -1.1	match -1.1	needHelp 1.1	pause -1.1	texts -1.0	status 1.0	board -1.0	digest -1.0	schedule 1.0	broadcast -0.9	roster -0.9	nominate -0.9	my-data -0.9	leave -0.9	unreachable -0.9	help -0.9	export -0.9	checklist -0.8	retention -0.8	ideas 0.8	offices -0.7	directors -0.7	skip -0.7	link -0.7	channels -0.7	neighbors -0.6	log 0.6	proof -0.5
was #	log 1.9	none -0.5
was at	missed 0.9
was emergency	cancel 2.4	none -1.0
was for	none 1.9
was here	log 2.4	none -0.7	missed -0.4
was i	ideas 2.4	none -1.2	plan 1.1
was in	missed 2.0	none -1.5	cancel 0.5
was late	none 3.0	missed -1.3	log -0.4
was madhouse	log -2.2	schedule 1.6	settings 1.1	proof 1.0	audit 1.0	skip 1.0	help 0.9	import 0.7	cancel -0.6	needHelp -0.6	leave 0.5	status 0.4
was matched	partner 0.6
was my	plan 0.6	status 0.4
was no-show	missed 1.1
was not	missed 2.7	needHelp -2.1	none 1.3	cancel -1.1	log -1.1	schedule -0.8	decline -0.4
was on	missed 2.3	log -1.0	none -0.7	needHelp -0.5
was our	status 2.0	workspaces 1.7	none -0.9	missed -0.4
was put	partner 2.0
was quick	none 2.1
was sick	missed 1.5	none -0.8
was snow	breaks 2.3	none -0.9
was supposed	missed 1.2
was there	missed 1.9	log 1.4	none 0.5	needHelp -0.5	home -0.4
was thinking	schedule 2.3	none -1.0	log -0.6	missed -0.5	cancel -0.4
was three	log 1.3
was traffic	none 2.5
was wondering	schedule 0.6
was yesterday	log 1.0	none -0.7
watched	log 1.4
watched class	log 1.4
water	none -2.1	cancel 1.8	waiting 1.3	decline 1.2	import 0.8	proof 0.8	partner 0.8	missed -0.7	needHelp 0.7	board 0.6	year 0.6	breaks -0.6	skip -0.4	nominations -0.4
water leak	none -1.7	waiting 1.3	decline 1.3	import 0.8	proof 0.8	partner 0.8	needHelp 0.7	missed -0.7	help 0.7	board 0.6	year 0.6	breaks -0.5	nominations -0.4
way	cancel 2.1	settings 1.5	partner 1.0	schedule -0.7	needHelp -0.6	help -0.4
way i	cancel 2.1	none -0.6	schedule -0.5
way to	partner 1.2	none 0.7
way too	settings 1.6
we	checklist 3.3	district 2.8	status 2.6	help -2.3	snooze -2.0	overdue -2.0	my-data -1.9	log 1.8	plan -1.8	pause -1.8	home -1.8	settings -1.8	ideas -1.8	schedule 1.7	partner -1.7	waiting -1.6	directors -1.5	board -1.5	leave -1.5	digest -1.5	export -1.4	link -1.4	texts -1.4	audit -1.4	workspaces -1.4	neighbors -1.3	skip 1.3	setup -1.2	offices -1.2	match -1.2	decline -1.2	import -1.1	report -1.0	broadcast -0.9	accept -0.9	breaks -0.8	year -0.8	proof -0.7
we agree	status 1.3
we already	log 1.4	none -0.5
we am	decline 1.7	leave 1.7	none -0.7	cancel -0.5
we are	district 3.1	match 2.2	partner 1.7	accept -1.7	report -1.6	cancel 1.5	log -1.5	missed -1.4	needHelp 1.4	checklist -1.4	waiting 1.3	schedule -1.2	leave -1.2	overdue 1.2	breaks -1.2	broadcast 1.1	nominations -1.0	directors -0.9	home 0.9	year -0.9	decline 0.9	status -0.8	retention -0.8	unreachable 0.8	plan 0.7	my-data -0.7	neighbors -0.7	channels -0.7	snooze -0.6	proof -0.5	board -0.5	ideas -0.5	settings 0.5	offices -0.5	nominate -0.5	import -0.5	workspaces -0.5	texts -0.5	digest -0.4
we at	status 2.6	none -0.8
we called	missed 1.0
we can	accept 3.5	needHelp 2.4	cancel -2.3	none -2.2	district 2.0	log -1.0	link -0.6	pause -0.5	missed -0.5	schedule 0.5	leave 0.4	partner -0.4
we change	schedule 1.8	none -0.7
we could	schedule 1.1
we decide	status 1.8
we did	log 2.5	none 2.1	status -2.0	cancel -1.0	ideas -0.9	overdue -0.8	skip -0.6	schedule -0.5
we do	needHelp 3.6	schedule 2.3	leave -1.6	cancel -1.4	status -1.0	log -0.7	none -0.7	match -0.6	accept -0.5	snooze -0.4	pause -0.4
we done	status 0.9	report 0.6	proof -0.4
we drove	log 1.5
we finished	status 2.8
we forget	checklist 2.1	none -0.9	status -0.5
we forgotten	checklist 1.2
we get	none 3.7	schedule -2.0	cancel -1.0
we good	status 2.2	none -0.7
we got	proof 2.4	report -1.5	none -0.6	status 0.5	missed 0.5
we had	breaks 2.6	none 2.5	missed -1.7	report 1.3	schedule -1.0	decline 1.0	waiting 0.9	cancel -0.8	status -0.7	import 0.6	proof 0.6	log -0.6	accept -0.6	district -0.6	partner 0.5	nominations -0.5	year 0.5	checklist -0.4	skip -0.4	help 0.4	board 0.4	settings -0.4
we have	roster 2.8	none 2.1	cancel 2.0	status 1.5	report 1.4	log 1.2	proof -1.1	schedule -1.1	overdue -1.1	needHelp 1.1	retention -1.0	missed -1.0	leave -0.9	help -0.8	district -0.7	home -0.7	decline -0.7	waiting -0.7	partner -0.7	year 0.7	nominations -0.6	skip -0.6	accept -0.5	plan -0.5	snooze -0.5	checklist -0.5	pause -0.4	import -0.4
we keep	retention 1.2
we kep	retention 1.4
we knocked	log 1.1
we launch	checklist 2.3	status -0.9
we log	log 1.3	status -0.9
we made	log 0.5
we meet	schedule 1.4	none 0.8
we met	log 2.5	none -1.8	status 0.6
we move	schedule 2.3	none -0.9	status -0.6	cancel -0.4
we need	none 2.3	cancel 1.5	needHelp 1.4	proof -0.9	decline -0.8	log -0.8	schedule 0.7
we never	missed 3.5	none -1.1	needHelp -1.1	schedule -0.7	log -0.5
we nominated	nominations 1.6
we not	cancel 1.1	unreachable 1.1	needHelp -0.6	none -0.5
we on	status 1.6
we post	channels 1.7
we reach	unreachable 1.3	needHelp -0.6
we ready	checklist 2.2	status -0.5	none -0.5
we report	log 1.5	status -0.5
we reschedule	schedule 1.4	none -0.4
we schedule	schedule 0.9
we set	checklist 1.7	status 1.5	year 1.5	schedule 0.9	none -0.7	channels -0.4
we should	schedule 4.7	none -3.5	accept -1.0	log -0.4
we sit	none 1.6	schedule -0.6
we skip	skip 1.4
we stand	status 1.6
we still	status 1.8
we stopped	log 1.0
we supposed	status 1.6	none -0.5
we talk	none 1.6	status 1.2	schedule -0.7
we talked	log 1.4	none -0.8
we toured	log 0.5
we visit	status 1.4	log -0.4
we waited	missed 0.8
we waiting	status 2.4	help -0.5
we want	skip 2.0	district 1.7	none -0.5	schedule -0.4
we went	log 1.1
we were	missed 1.3
we will	leave 2.9	district 1.9	decline 1.2	needHelp -1.1	none -0.7	accept 0.6	cancel -0.5
we with	status 0.8
we won	none 3.0	log -0.5	schedule -0.4
we would	district 1.6	skip 1.3
weather	none 1.7
weather in	none 1.0
webinar	broadcast 2.6	roster -0.9
webinar to	broadcast 1.1
webinar with	broadcast 1.7
website	none 1.2
week	status -4.4	digest 3.5	snooze 3.5	help -3.2	decline -2.7	accept -2.6	schedule 2.2	leave -2.1	partner -2.1	needHelp -2.0	none 2.0	report -2.0	plan -1.8	missed -1.7	pause 1.6	settings -1.6	overdue -1.6	waiting -1.5	board -1.5	export -1.5	home -1.5	proof -1.4	district -1.4	match -1.4	breaks 1.4	ideas -1.4	my-data -1.4	broadcast -1.3	nominations -1.3	nominate -1.3	skip -1.3	import -1.2	roster -1.2	texts -1.1	unreachable -1.1	setup -1.1	checklist -1.1	cancel -1.1	log -1.0	directors -1.0	workspaces -1.0	offices -1.0	neighbors -1.0	audit -0.9	retention -0.9	link -0.9	channels 0.6
week #	schedule 1.1
week after	schedule 2.7	snooze -0.8	cancel 0.6	none -0.5
week as	breaks 1.9
week at	schedule 1.5	decline -0.7
week check	snooze 0.6
week for	year 1.7	schedule 0.8	log 0.7	none -0.6
week if	schedule 1.2	pause 0.6	snooze -0.4
week in	schedule 1.0
week is	accept 2.6	none -1.5	schedule 1.5	snooze -0.5
week of	schedule 3.0	accept -1.8	none -0.7	pause -0.4
week or	schedule 0.4
week please	pause 1.4	schedule 1.0	channels 0.9	digest 0.7	none -0.4
week sorry	channels 0.5
weekend	home 3.9	snooze 2.4	needHelp -1.2	none -1.0	my-data -0.7	report -0.7	missed -0.6	nominations 0.6	schedule -0.6	help 0.6	log -0.6	match 0.6	breaks -0.6	partner -0.6	proof -0.5	checklist 0.5	overdue -0.4	roster -0.4	decline -0.4
weekend it	schedule 0.6
weekends	settings 1.3
weekly	digest 3.9	none -0.7
weekly email	digest 1.8
weekly summary	digest 2.9
weeks	year 3.1	needHelp 2.3	none -1.2	cancel -0.7	schedule -0.6	log -0.5	missed -0.5	accept -0.5	status -0.4	partner -0.4
weeks and	needHelp 1.8
weight	report 2.4	nominations -0.4
welcome	texts 3.7	digest -1.0	schedule -0.8	none -0.5	settings -0.5	match -0.5
welcome message	texts 1.6
went	none 3.1	missed -1.6	log 1.3	schedule -1.0	status -0.8	partner -0.7	needHelp -0.6	ideas -0.5
went #	log 0.7
went back	accept 0.5
went fine	none 2.5	log -1.3
went great	none 1.8	log -0.8
went over	log 1.5	none -0.5
were	district 4.6	status -2.1	ideas 2.0	missed 1.0	cancel 1.0	log -0.9	help -0.8	breaks -0.7	needHelp -0.7	schedule -0.7	waiting -0.6	none 0.5	overdue -0.5	checklist -0.5	proof -0.5	partner -0.4	match -0.4
were closed	cancel 1.5
were good	none 1.4
were ideas	ideas 1.0
were supposed	missed 1.2
were those	ideas 2.1	help -0.4
were you	none 2.9	status -1.2
what	audit 3.0	home -2.6	accept -2.5	help 2.5	ideas 2.3	my-data 2.3	needHelp -2.3	settings -2.3	cancel -2.3	snooze -2.2	status 2.2	leave -2.2	digest 2.2	decline -2.1	proof -2.1	board -2.0	roster -1.9	schedule -1.9	match -1.9	pause -1.9	missed -1.9	import -1.8	nominate -1.8	export 1.7	unreachable -1.7	broadcast -1.7	log -1.6	waiting 1.5	plan 1.5	retention -1.5	offices -1.4	skip -1.4	neighbors 1.4	setup -1.4	breaks -1.3	report 1.2	link -1.1	checklist -1.1	texts 1.1	district -0.9	nominations -0.7	channels -0.6	partner 0.5	year 0.5
what about	schedule 4.1	none -3.5	status -0.7	snooze -0.6	cancel -0.5	accept -0.4	log -0.4
what all	waiting 2.8	help 2.2	none -1.6	export 1.5	my-data -0.5
what am	status 1.5	plan 0.8
what are	ideas 3.7	none -3.5	help 3.1	breaks 2.5	report -1.0	partner -0.9	my-data -0.8	waiting -0.7	status 0.5	settings -0.5	plan -0.5	pause -0.5
what buttons	help 2.6	status -0.9	none -0.5
what can	help 2.4	none -0.8	needHelp -0.6	partner -0.5
what changed	digest 2.6	none -0.6
what comes	status 2.5
what commands	help 1.1
what date	status 1.6
what dates	year 2.9	status -1.1
what day	none 4.2	year 1.4	status -1.2	schedule -0.6	help -0.4
what did	plan 1.6	status 1.5	ideas 1.3
what district	partner 1.9
what districts	neighbors 3.6	district 1.9	none -1.1	breaks -0.5	status -0.5	report -0.4
what do	waiting 3.5	export 3.1	none -3.0	help 1.6	partner -1.3	status 1.1	my-data -1.0	schedule -0.9	needHelp 0.9	leave -0.7	log -0.6	decline -0.6	ideas -0.6	plan -0.6	digest -0.6	report -0.5	pause -0.4	cancel -0.4	accept -0.4
what else	status 1.2
what grade	partner 2.0	none -0.5	needHelp -0.4
what happened	digest 1.7
what happens	my-data 3.5	status 0.6	plan -0.5	help -0.5	export -0.5
what have	plan 4.6	none -1.7	home -0.8	help -0.8	status -0.7
what i	my-data 3.1	none -2.0	help 1.5	partner -1.4	needHelp -1.3	status 1.2	schedule -0.9	plan -0.9	log -0.8	leave -0.7	export -0.6	waiting 0.6	cancel -0.5	accept -0.5	decline -0.4
what ideas	ideas 1.1
what indicators	plan 3.2	status -1.3	ideas -0.7
what information	export 1.3
what is	status 2.9	digest 2.8	my-data -2.6	schedule -2.6	report -2.5	partner 2.1	needHelp -2.0	log -2.0	plan -1.9	waiting -1.9	accept -1.7	none 1.7	ideas -1.5	export -1.5	home -1.4	cancel -1.2	nominations -1.2	board -1.1	breaks -1.1	workspaces -1.1	overdue -1.0	decline -1.0	year -1.0	leave -1.0	audit -0.9	neighbors -0.9	texts -0.9	settings -0.9	proof -0.8	missed -0.8	import -0.8	district -0.8	snooze -0.8	pause -0.7	broadcast -0.7	roster -0.7	nominate -0.7	skip -0.7	setup -0.7	match -0.7	checklist -0.6	help 0.6	directors -0.6	retention -0.6	unreachable -0.6	offices -0.6	channels -0.6	link -0.5
what must	status 1.0	waiting -0.4
what my	status 1.3	partner 1.2
what next	status 2.2	none -0.6
what number	report 3.1	none -0.9	partner -0.6	status -0.5	digest -0.4
what of	nominations 2.7	report -1.1
what p3	texts 3.0
what people	overdue 3.7	report -0.8	waiting -0.6
what percent	report 2.7	overdue -0.4
what school	partner 1.1
what share	report 3.6	status -1.0	roster -0.6	year -0.4
what should	status 2.4	needHelp 1.8	none -1.0	waiting -1.0	help 1.0	schedule -0.7
what superintendents	directors 1.9	none -0.5
what this	help 3.2	none -1.3	status -0.5	needHelp -0.4
what time	status 3.7	schedule -1.4	settings -1.0	snooze -1.0	digest -0.8
what tips	ideas 1.2
what was	ideas 2.3	plan 1.6	none -1.3	status -0.5
what we	log 3.2	none -1.6	status -1.3	ideas -0.7
what welcome	texts 1.5
what were	ideas 2.1	none -0.5	status -0.5	help -0.5
what words	help 2.5	status -0.9	none -0.7
what workspaces	workspaces 2.7	help -0.5
what you	help 2.4	export 0.9
when	year 3.2	status 2.2	log -2.0	partner -1.7	settings 1.5	waiting -1.5	leave -1.5	texts -1.4	breaks 1.3	import -1.2	plan -1.2	help -1.1	district -1.1	schedule -1.1	board -1.1	home -1.0	digest 1.0	retention 0.9	checklist -0.9	export -0.9	workspaces -0.9	setup -0.8	unreachable -0.8	directors -0.8	snooze -0.8	cancel -0.8	nominate -0.8	roster -0.8	offices -0.8	my-data -0.8	accept -0.7	decline 0.7	channels -0.7	match -0.6	audit -0.6	link -0.6	report -0.6	none 0.6	needHelp -0.6	neighbors 0.5	missed -0.5	nominations -0.5	ideas 0.4	skip -0.4	broadcast -0.4
when NAME	status 2.1	none -0.9
when am	status 1.0
when are	retention 2.6	status 1.1	none -0.7	year -0.5
when did	status 2.0	none -0.5
when do	year 3.1	digest 2.7	settings 2.3	none -1.5	needHelp -0.8	report -0.7	help -0.6	proof -0.5	status 0.5	retention -0.4
when he	status 2.4	none -1.0
when i	decline 2.0	status 1.2	help -0.9	cancel -0.4	missed 0.4	settings 0.4
when is	breaks 2.0	status 1.9	none 1.2	log -1.0	schedule -1.0	waiting -0.8	needHelp -0.8	retention -0.5	digest -0.5	cancel -0.5
when must	year 2.4	status -0.5
when my	status 1.7	none -0.7
when p3	settings 1.7	texts -0.6
when was	status 3.5	none -2.4
when you	status -2.5	none 2.2	ideas 1.5	overdue 1.4	help 1.2	neighbors 1.2	digest -1.0	breaks -0.9	proof 0.9	report 0.9	cancel 0.9	settings -0.8	plan -0.6	retention -0.6	pause 0.6	texts -0.5	home -0.5	leave -0.5	directors -0.5	missed 0.4	accept 0.4	import -0.4	export -0.4
where	board 2.6	needHelp -1.9	schedule -1.8	none 1.6	status 1.5	report 1.5	partner 1.4	cancel -1.3	roster -1.2	settings 1.2	accept -1.1	my-data -1.0	nominations -1.0	waiting -1.0	log 0.9	missed -0.9	match -0.9	decline -0.8	checklist -0.8	retention -0.8	overdue -0.8	home -0.7	district -0.7	skip -0.7	breaks -0.7	snooze -0.7	texts -0.7	digest -0.6	setup -0.6	pause -0.6	export -0.6	broadcast -0.6	year -0.6	workspaces -0.6	channels -0.5	nominate -0.5	ideas -0.5	unreachable -0.5	neighbors -0.5	audit -0.5	offices -0.5	directors -0.5	link -0.4	leave 0.4	help 0.4
where NAME	status 0.5
where am	status 2.2	plan 0.8	help -0.5	log -0.5
where are	none 1.6	board 1.2	report 1.1	settings 1.0	status 1.0	help -0.7
where can	settings 0.8
where do	help 3.0	log 2.3	leave 1.7	board -1.1	partner -1.1	status -1.0	none 0.9	import 0.9	proof 0.8	report -0.6	needHelp -0.5	schedule -0.5	settings 0.5	waiting -0.4
where does	board 1.7
where i	partner 1.6	needHelp -0.6
where is	board 2.6	partner 2.2	status -2.1	report 1.9	log -1.2	none 0.7	help -0.5	nominations -0.4
where to	none 1.3
where we	status 2.3	none -0.6
whether	schedule 0.9
whether DAY	schedule 1.0	none -0.6
whether superintendent	none 0.7
which	ideas 3.0	overdue 2.8	channels 2.8	neighbors 2.4	unreachable 2.4	workspaces 2.3	needHelp -2.3	log -2.2	report -2.2	accept -1.9	decline -1.7	schedule -1.6	board -1.6	missed -1.5	none -1.4	match -1.4	cancel -1.3	settings -1.3	year 1.3	help 1.2	waiting 1.2	breaks -1.2	my-data -1.2	checklist -1.2	broadcast -1.2	roster -1.1	status 1.1	proof -1.1	leave -1.1	nominate -1.0	texts -1.0	import -1.0	retention -1.0	nominations 1.0	home -1.0	digest -0.9	pause -0.9	directors 0.9	skip -0.9	export -0.9	district 0.8	offices -0.8	snooze -0.7	setup -0.7	link -0.7	audit -0.7
which channel	channels 3.0	status -0.6
which day	status 1.2
which directors	directors 1.9	nominations -0.5
which districts	neighbors 1.7	district 1.0
which ideas	ideas 0.6
which of	status 3.8	nominations 2.2	directors -1.0	accept -0.6
which one	none 2.5	status 0.9
which ones	overdue 2.4	none -0.4
which pairs	waiting 2.6	overdue 2.4	none -1.4	needHelp -0.8	report -0.5	board -0.5
which people	overdue 2.9	unreachable 2.2	none -1.4
which principals	overdue 2.5	unreachable 2.4	district 1.6	none -1.0	nominations 0.7	partner -0.6
which school	partner 1.8	none -0.4
which slack	workspaces 1.0
which step	status 1.6
which tenants	workspaces 3.0	overdue -0.4
which tips	ideas 2.9	status -0.7
which tricks	ideas 3.0	log -0.9	status -0.5
which windows	year 2.1	district -0.7
which workspaces	workspaces 1.6
while	pause 3.3	none -1.1	settings -1.0
while i	pause 2.1	none -0.7
who	audit 3.3	offices 2.6	overdue 2.5	partner 2.4	log -2.2	leave -2.1	nominations 2.1	report -2.1	accept -2.0	cancel -2.0	schedule -2.0	missed -2.0	decline -1.9	plan -1.8	unreachable 1.8	settings -1.7	snooze -1.7	proof -1.7	board -1.6	import -1.6	home -1.6	breaks -1.5	digest -1.5	pause -1.5	neighbors 1.5	texts -1.4	year -1.4	nominate -1.4	checklist -1.4	export -1.3	retention -1.3	workspaces -1.3	link -1.2	ideas -1.2	setup -1.2	skip -1.2	directors 1.2	channels -1.1	needHelp 1.1	district -1.0	help -0.8	my-data 0.8	status -0.7	match 0.6
who all	roster 2.6	offices 2.3	my-data 2.2	overdue 1.9	needHelp -1.7	nominations -1.4	audit -1.3	none -1.2	unreachable 1.1	status -0.7	plan -0.7	partner -0.5	waiting -0.4
who am	partner 1.8	needHelp -0.5
who are	match 3.3	help 2.9	none -2.2	neighbors 1.8	status -1.7	overdue 1.0	partner -0.7	unreachable -0.6	nominations -0.5
who at	nominations 3.0	district -0.6
who bring	schedule 1.1
who can	unreachable 2.6	needHelp 2.6	offices 1.8	none -1.7	partner -1.4	help -1.0	overdue -0.6	match -0.5	status -0.5	waiting -0.4
who did	audit 2.7	partner 2.4	none -2.3	status -1.7	overdue 1.6	unreachable 1.0	waiting -0.8	needHelp -0.8	missed -0.7	nominations 0.7	offices -0.4
who do	needHelp 2.8	partner 1.8	none -1.2	help -1.1	unreachable 1.0	status -0.9	waiting -0.7	leave -0.4
who does	unreachable 2.3	needHelp -0.6
who else	offices 2.5	my-data 2.2	none -0.8	partner -0.5	needHelp -0.5
who from	nominations 2.8	district -1.0	roster -0.5
who has	overdue 3.3	offices 2.0	broadcast 1.8	needHelp -1.6	partner -1.2	status 1.2	none -1.1	waiting -0.8	audit 0.7	unreachable -0.6	my-data -0.6	directors -0.4
who have	overdue 2.7	nominations 1.9	none -1.3	directors 1.2	report -0.5
who i	partner 2.9	nominations 1.4	needHelp -1.1	none -0.8	leave -0.6	cancel -0.6	status -0.5
who in	nominations 1.1
who is	help 3.2	my-data -3.0	needHelp 2.3	audit 2.3	unreachable -2.2	roster 2.0	partner 1.8	waiting -1.8	none 1.7	offices -1.5	schedule -1.3	accept -1.3	log -1.2	directors -1.2	report -1.0	neighbors -0.9	cancel -0.9	decline -0.8	board -0.8	home -0.8	breaks -0.7	import -0.7	leave -0.7	digest -0.7	missed -0.7	settings -0.7	snooze -0.6	plan -0.6	pause -0.6	overdue 0.6	proof -0.5	nominate -0.5	retention -0.5	workspaces -0.5	texts -0.5	skip -0.5	channels -0.5	checklist -0.5	status 0.5	year -0.5	export -0.4	match 0.4
who lady	partner 1.9	leave -0.4
who left	none 2.6	status -0.7
who may	offices 2.4
who my	partner 1.7	needHelp -0.8
who needs	waiting 2.6	none 1.8	needHelp -0.8	offices -0.6	partner -0.5
who never	unreachable 2.2	directors 1.0	overdue -0.7
who of	directors 2.2	nominations 1.8	partner -0.5	none -0.4
who opened	audit 2.9	partner -0.5	unreachable -0.5	overdue -0.5
who parked	none 2.7	partner -0.6	nominations -0.4
who run	needHelp 2.5	partner -1.0	help -0.6
who should	needHelp 1.6	match 1.3	status -0.5
who took	none 2.5	partner -0.4
who won	none 1.3
whole	export 3.5	none -1.8	leave 0.6
whole file	export 3.5	none -1.8
whom	nominations 2.6	partner -0.5	report -0.4
whom have	nominations 1.3
whom was	nominations 2.5	district -1.0
whose	status 2.5	unreachable 1.7	none -0.9	needHelp -0.7	schedule -0.5
whose email	unreachable 1.9	needHelp -0.5
whose move	status 1.2
whose turn	status 0.5
why	help 1.8	pause 1.3
why am	help 2.6	pause -1.1
why do	pause 2.2	help -1.1
wich	neighbors 1.3
wich districts	neighbors 1.3
wide	schedule 0.9
wide open	schedule 0.9
wife	none 2.6	log -1.2
wifi	none 2.2	status -0.7
will	snooze 3.3	my-data 2.8	status -2.2	district 2.2	accept 2.1	missed -2.1	decline 2.0	plan -1.9	log -1.9	schedule -1.8	help -1.7	cancel 1.7	settings -1.6	none -1.5	leave 1.4	partner -1.4	retention 1.2	proof -1.2	report -1.0	home -1.0	unreachable -1.0	skip -1.0	link -1.0	export -0.9	nominations -0.8	nominate -0.8	ideas -0.8	breaks -0.8	year -0.8	import -0.8	match -0.7	texts -0.7	waiting -0.7	roster -0.7	broadcast -0.7	overdue -0.6	board -0.6	directors -0.6	checklist -0.6	digest -0.6	setup -0.6	audit -0.5	neighbors -0.5	pause 0.5	offices -0.5	channels -0.5	workspaces -0.4
will answer	snooze 2.9	none -0.5	cancel -0.4
will be	accept 2.8	pause 1.6	schedule -1.3	leave -1.0	none -0.8	cancel 0.6	snooze -0.6	log -0.4
will do	snooze 2.9	cancel -1.0	accept -0.8	schedule -0.6
will get	snooze 2.8	cancel -0.7	none -0.4
will go	accept 0.8
will grab	accept 1.1
will have	decline 1.4
will miss	cancel 2.2	none -0.4
will not	leave 2.4	cancel 2.2	none -2.0	snooze -1.6	missed -1.6	accept -1.2	district 1.1	schedule -1.1	needHelp 1.1	status -1.1	decline 1.0	unreachable -0.8	link -0.7	pause -0.7	log -0.6	partner -0.5	help -0.5	settings -0.5	skip -0.5	my-data -0.4
will pass	decline 2.7	snooze -0.5
will people	my-data 2.4
will work	decline 1.6	schedule 0.9	none -0.4
wilson	neighbors 3.3	waiting 2.6	board 1.7	district -1.7	directors 1.0	none -0.8	match -0.8	needHelp -0.7	overdue -0.7	report -0.6	help -0.5	nominate -0.4
wilson and	neighbors 2.3
wilson county	neighbors 2.0	directors 1.3	district -0.9	breaks 0.6	roster 0.6	board -0.5
window	breaks 3.1	none 2.3	status -0.5	help -0.5	schedule -0.5	accept -0.5	unreachable -0.5
window set	breaks 1.0
windows	year 5.4	none -1.6	district -0.8	offices -0.4	checklist -0.4
windows are	year 2.1	district -0.7
wing	none 1.0
wipe	my-data 3.4	export -2.6	none -0.5
wipe everything	my-data 2.6	export -1.5
wipe my	my-data 2.8
wish	leave 2.0	none 1.1	cancel -0.7	needHelp -0.6	help -0.5	schedule -0.4
wish to	leave 2.0	none 1.1	cancel -0.7	needHelp -0.6	help -0.5	schedule -0.4
with	snooze 3.8	accept 2.9	settings -2.6	missed -2.4	cancel -2.4	needHelp 2.4	partner 2.3	help -2.3	broadcast 2.1	pause 2.1	home -1.9	nominations -1.9	log 1.7	audit -1.7	match -1.7	overdue -1.6	leave 1.6	roster -1.6	import -1.5	nominate -1.5	proof 1.5	status -1.4	board -1.4	checklist -1.3	offices -1.3	none -1.3	ideas -1.3	unreachable 1.3	year -1.3	breaks -1.3	link 1.2	digest -1.2	workspaces -1.1	retention -1.1	directors -1.1	skip -1.1	export -1.0	neighbors -1.0	my-data -1.0	channels -1.0	schedule -0.7	texts -0.7	waiting 0.7	report -0.6	plan 0.6
with DAY	accept 2.8	none -1.2	schedule -0.8
with NAME	log 2.2	needHelp 2.2	none -1.9	missed -1.3	accept -1.3	snooze -1.2	status -1.2	schedule 1.1	pause -1.0	proof -0.9	leave -0.8	plan 0.8	settings -0.6	partner -0.6	decline -0.6	cancel -0.6	my-data -0.4
with again	partner 2.4	needHelp -1.0	leave -0.4
with all	broadcast 3.0	leave 1.9	none -1.0	pause -0.6	decline -0.5	roster -0.5
with bad	unreachable 3.0
with everything	status 1.4	leave 0.6
with her	log 1.6	link 1.1	schedule 0.5	needHelp -0.5
with him	needHelp 1.8	schedule 1.3	accept -0.7
with his	link 0.9
with ice	schedule 0.6
with last	skip 0.6
with me	snooze 4.5	none -2.9	accept 2.3	partner -1.7	schedule -1.5	log -0.8	needHelp -0.8	status -0.7	leave -0.6	pause -0.6
with my	decline 2.8	partner -2.8	proof 2.4	settings -2.0	none 2.0	status -2.0	needHelp 2.0	plan 1.5	log -1.1	accept -1.1	my-data 1.1	missed -0.8	export -0.8	report -0.7	snooze -0.7	cancel -0.6	pause -0.6	broadcast -0.5	leave -0.5	help -0.4
with new	needHelp 1.7	export 1.3	log 1.1	schedule -0.9	plan 0.8	decline -0.7	snooze 0.6
with nudges	pause 3.1	log -2.0
with ok	waiting 0.6
with our	log 1.7
with parent	snooze 2.9	none -1.0	accept -0.5	schedule -0.5
with parents	none 1.8	log -0.4
with program	status 1.7	leave 1.1
with real	needHelp 1.8
with second	accept 1.6
with smiths	none 2.1	schedule -0.5
with someone	needHelp 1.0
with testing	none 1.6	help 1.6	status -1.2	texts 1.0	setup 0.9	leave 0.9	snooze -0.6	decline -0.6	broadcast 0.6	log -0.6	pause 0.4
with their	report 2.3	partner -0.4
with this	status 2.6	leave 2.5	needHelp 1.0	none -1.0	decline -0.8	help -0.8	snooze -0.7	cancel -0.6	waiting 0.4
with today	waiting 0.9
with visit	log 0.4
with website	none 1.2
withdraw	none 3.1	cancel 1.3	status -0.5	log -0.5	needHelp -0.4
withdraw from	leave 2.0	cancel 1.7	none -0.8	log -0.5	status -0.4
without	match 3.2	unreachable 2.4	skip 1.9	partner -1.3	roster -0.8	none -0.8	overdue -0.7	needHelp -0.6	log -0.6	audit -0.4
without final	skip 1.4
without last	skip 1.5
without partner	match 3.5	partner -1.2	unreachable -0.5	needHelp -0.5	audit -0.4
wits	needHelp 2.1
wits end	needHelp 2.1
won	none 2.9	log -0.7	status -0.6	schedule -0.6	needHelp -0.5	home -0.4	district -0.4
won game	none 1.9
won titans	none 1.1
wondering	schedule 0.6
wondering if	schedule 0.6
word	status 3.0	decline -0.8	broadcast 0.8	none -0.6	overdue -0.6	schedule -0.5
worded	log 3.6	texts 2.8	none -1.7	needHelp -1.0	status -0.6	help -0.5
wording	texts 5.0	none -1.0	offices -0.5	checklist -0.5	waiting -0.4	roster -0.4	district -0.4	home -0.4	unreachable -0.4
words	help 2.5	status -0.9	none -0.7
words do	help 2.5	status -0.9	none -0.7
work	none -3.3	settings 2.8	match 2.8	help 2.0	decline 2.0	cancel -1.8	accept -1.8	log -1.6	plan 1.6	leave -1.4	status -1.3	needHelp 1.2	proof -0.9	home -0.9	report -0.8	snooze -0.8	missed -0.7	schedule 0.7	pause -0.7	waiting -0.6	board -0.6	ideas -0.6	my-data -0.6	texts -0.6	overdue -0.6	import -0.6	breaks -0.5	retention -0.5	export -0.5	setup -0.5	district -0.5	skip -0.5	partner 0.4
work #	decline 1.0
work day	settings 3.0	schedule -1.3	none -0.6	log -0.6
work for	decline 2.2	schedule 1.6	needHelp -1.2	cancel -0.9	none -0.7	accept -0.6	leave -0.4
work how	schedule 1.1	decline -0.6
work on	plan 1.9	schedule 0.4
work out	match 2.8	none -0.4
work this	help 0.5
work together	needHelp 3.6	decline -1.2	none -0.9
working	settings 2.9	plan 2.9	partner 2.0	status -1.9	needHelp 1.4	help -1.2	none -0.8	schedule -0.8	log -0.7	proof -0.7	leave -0.7	cancel -0.6
working hours	settings 2.9	none -0.7	proof -0.6	log -0.4
working on	plan 3.0	status -1.3	help -0.5
working out	needHelp 2.2	none -1.0	leave -0.4
working with	partner 2.5	needHelp -1.3	none -0.6	help -0.4
works	accept 3.0	none -2.9	help 1.8	home -1.7	cancel -1.6	schedule 1.5	snooze -1.3	log -1.2	status -1.2	pause -1.0	needHelp -0.8	partner -0.8	settings -0.7	report -0.6	proof -0.6	missed -0.6	leave -0.6	breaks -0.6	unreachable -0.5	overdue -0.5	my-data -0.5	directors -0.5	plan -0.4	decline 0.4	match -0.4	board -0.4
works #	accept 2.4	schedule -0.8
works best	accept 0.5
works for	schedule -2.4	accept 2.3	cancel -0.5
works thanks	schedule 0.7	accept 0.5
workspace	workspaces 3.6	none -1.1
workspaces	workspaces 4.3	none -0.9	help -0.8	overdue -0.6	waiting -0.6	unreachable -0.5	report -0.5	offices -0.5	texts -0.5	digest -0.5	status -0.5	checklist -0.5	district -0.5	home -0.4	roster -0.4	board -0.4
workspaces are	workspaces 1.6
workspaces have	workspaces 2.1
worries	none 2.3
worry	none 0.9
would	none -2.6	export 2.5	nominate 2.3	schedule 2.3	status -1.8	my-data -1.7	help -1.4	ideas 1.3	plan 1.2	home -1.1	decline -1.1	snooze -1.1	missed -1.0	district 1.0	pause -1.0	skip 1.0	log -1.0	accept -0.9	proof -0.9	match -0.9	import -0.8	broadcast -0.8	report -0.8	partner 0.7	settings 0.6	cancel -0.5	waiting -0.5	breaks -0.5	year -0.5	setup -0.5	texts -0.5	digest -0.5	nominations -0.5	checklist -0.4	roster -0.4	neighbors -0.4
would DAY	schedule 1.7	none -0.8
would be	schedule 2.5	cancel -1.1	accept -0.9	none -0.7	settings -0.4	home -0.4	log -0.4
would better	cancel 2.2	schedule -1.0
would do	ideas 2.1	help -0.4
would it	schedule 1.1
would my	export 3.0	my-data -0.6
would prefer	schedule 1.4	skip 0.9
would rather	schedule 2.4	settings 2.2	cancel -0.9	needHelp -0.5
would suit	accept 1.4	schedule -0.9
would to	nominate 2.6	schedule 1.5	district 1.4	plan 1.3	none -1.0	leave 1.0	needHelp -0.9	my-data -0.8	cancel -0.8	settings -0.7	accept -0.6	match -0.5	status -0.5	decline -0.4	skip 0.4	export 0.4
would work	plan 1.5	schedule 0.8	decline 0.4
wrap	skip 3.0	cancel -1.8
wreck	cancel 0.5
wreck last	cancel 0.5
write	settings 3.2	broadcast 2.7	plan 2.6	needHelp 2.5	my-data 2.4	schedule -2.1	cancel -2.0	missed -1.6	waiting 1.6	nominate -1.6	status -1.6	snooze -1.5	none -1.4	leave -1.4	report -1.3	help -1.3	accept -1.2	overdue -1.2	export -1.1	audit -1.1	home 1.1	match -1.0	proof -1.0	decline -1.0	offices 1.0	log 1.0	breaks -0.8	retention -0.8	texts 0.8	unreachable -0.8	nominations -0.8	skip -0.7	channels -0.7	digest -0.7	pause 0.7	checklist -0.7	year -0.6	workspaces -0.5	neighbors -0.5	link -0.5	setup -0.4
write all	broadcast 2.8	roster -1.3
write down	ideas 1.0	plan 1.0
write goal	plan 1.7
write here	my-data 1.9
write me	settings 3.6	none -1.3	pause 1.2	snooze -0.7	log -0.6	accept -0.5	needHelp -0.4	schedule -0.4
write my	none 2.3	plan 1.6
write our	plan 1.3
write to	waiting 3.1	partner 2.6	needHelp 2.0	broadcast 1.4	none -1.0	settings -0.7	nominate -0.6	plan -0.5	help -0.5	schedule -0.4	status -0.4	log -0.4
write up	log 2.8	status -0.8	plan -0.5	needHelp -0.4	schedule -0.4
write yesterday	home 2.1	roster 1.6	log -1.5	offices 1.5	texts 1.4	district 0.9	board 0.8	import 0.7	status 0.7	my-data 0.7	cancel -0.6	accept 0.6	ideas -0.6	plan -0.6	none -0.5	missed -0.5	waiting -0.5	settings -0.5
writing	pause 1.4	proof 1.3	status -0.4
written	needHelp 1.5	none -0.5
wrong	none 3.5	status -1.7	log 1.7	proof -1.6	partner -1.4	schedule -1.4	settings 1.4	unreachable 1.4	accept -1.4	needHelp 1.4	help -1.3	missed -1.3	home -1.2	decline -1.0	cancel -0.8	my-data -0.7	plan -0.7	report -0.6	snooze -0.6	broadcast -0.6	link -0.5	match -0.5	leave -0.4	pause -0.4
wrong person	none 2.8	needHelp 1.1	help -0.7
wrong with	none 3.2	settings -1.7	needHelp -1.2	log -0.6	partner -0.4
wrote	export 3.8	ideas 2.2	my-data 1.5	directors 1.4	none -1.1	status -1.0	schedule -0.8	needHelp -0.6	snooze -0.5	leave -0.5	decline -0.5	help -0.5
wrote back	directors 1.5
wrote down	ideas 2.8	snooze -0.5	schedule -0.5	status -0.4
year	year 4.6	setup 3.5	report 3.5	district 3.0	status -2.5	cancel -2.5	match -2.2	log -2.1	broadcast -2.0	help -1.9	needHelp -1.9	schedule -1.9	roster -1.9	plan 1.8	decline -1.7	proof -1.6	my-data -1.5	nominate -1.5	digest -1.3	import -1.3	none -1.3	leave -1.3	overdue -1.3	waiting -1.3	settings -1.3	breaks 1.3	partner -1.2	board -1.2	accept -1.1	missed -1.0	unreachable -1.0	pause -1.0	texts -1.0	home -0.9	ideas -0.9	retention -0.9	offices -0.9	audit -0.9	snooze -0.8	directors -0.8	link -0.8	workspaces -0.7	neighbors -0.7	channels -0.7	export -0.6	skip -0.6	nominations 0.4
year dates	year 1.1
year end	year 1.8	report 0.5
year take	leave 1.1
year to	none 1.8
year-end	report 1.6
year-end report	report 1.6
years	year 1.2	report 1.2
yes	accept 3.6	schedule -3.0	none -1.8	cancel -1.4	help -1.1	nominations 1.0	status -0.7	partner -0.6	directors 0.5	unreachable -0.4	needHelp -0.4
yes DAY	accept 1.6	schedule -1.3
yes that	accept 0.7
yes to	accept 2.8	schedule -1.5	cancel -0.8
yesterday	breaks 2.4	cancel -1.7	home 1.5	log 1.5	schedule -1.4	missed 1.3	roster 1.2	ideas -1.2	offices 1.2	partner -1.1	plan -1.1	texts 1.0	waiting -0.9	settings -0.9	needHelp -0.9	report -0.9	leave -0.9	help -0.8	skip -0.8	pause -0.7	proof -0.6	match -0.6	checklist -0.6	overdue -0.6	snooze -0.6	nominate -0.6	year -0.6	audit -0.5	board 0.5	nominations -0.5	export -0.5	digest -0.4	workspaces -0.4	decline -0.4	link -0.4
yesterday #	log 1.5	accept 1.2	none -1.1	missed -0.7	schedule -0.5	status -0.5
yesterday about	log 0.4
yesterday and	schedule 0.6
yesterday for	status 1.4	log 1.0	none -0.6
yesterday i	import 1.6	none 1.2	schedule 0.8	home -0.5	log 0.5
yesterday it	log 1.0	none -0.7
yesterday we	log 0.5
yet	status 3.4	none 3.0	missed -2.0	match -1.7	leave -1.5	log -1.4	report 1.1	decline -1.0	checklist -0.9	schedule -0.9	help -0.8	cancel -0.8	overdue -0.7	needHelp 0.7	unreachable -0.6	skip -0.6	home -0.5	settings -0.5	accept -0.5	nominations -0.4	nominate -0.4	pause -0.4	plan -0.4
yo	partner 4.0	decline 2.3	pause 2.3	checklist 2.1	match 2.0	my-data 1.7	report -1.4	board 1.1	proof -1.0	schedule -1.0	home -1.0	district -1.0	ideas 0.9	unreachable -0.9	leave -0.9	roster -0.8	breaks -0.8	audit 0.7	setup -0.7	offices -0.7	snooze -0.7	channels -0.7	broadcast -0.6	import -0.6	directors -0.6	plan -0.6	digest -0.6	overdue 0.6	export -0.6	texts -0.5	workspaces -0.5	accept 0.5	retention -0.5	link -0.4	waiting 0.4	nominate -0.4	neighbors -0.4	help -0.4
yo how	board 3.1	log 1.5	partner -0.7	report -0.5	match -0.4
yo i	needHelp 1.5	none 1.0
yo p3	schedule 1.2
yo what	status 2.2	help -1.8	year 1.4
yo which	overdue 2.1
yo who	my-data 2.6	status 2.1	partner -1.8	audit 1.6	nominations 1.1	overdue -0.9	needHelp -0.4	none 0.4
yonder	status 0.8
you	home 3.1	missed -2.3	none 2.3	help 2.2	digest -1.8	unreachable -1.8	nominate -1.7	leave -1.7	waiting -1.6	year -1.6	offices -1.6	setup -1.5	board -1.4	broadcast -1.4	snooze -1.4	link -1.4	settings -1.3	report -1.3	export 1.3	log -1.3	cancel -1.3	breaks -1.2	plan -1.2	texts -1.1	nominations -1.1	ideas -1.1	channels -1.0	neighbors -1.0	my-data 0.9	workspaces -0.9	match 0.9	roster -0.8	skip -0.8	district -0.7	pause 0.7	schedule -0.6	directors 0.5	needHelp -0.5	import 0.5	retention -0.5	partner -0.4
you DAY	schedule 1.5	none -1.2
you able	help 1.2
you are	home 3.4	none 3.2	needHelp -1.6	status -1.2	decline -0.7	log -0.5
you being	none 2.8	status -0.7	needHelp -0.7
you but	directors 1.4	needHelp -1.2	schedule -1.1	retention 1.1	channels 1.0	proof 1.0	audit 1.0	settings 0.9	waiting 0.8	cancel -0.8	report 0.8	overdue 0.7	broadcast -0.7	home -0.7	none -0.6	breaks 0.6	board 0.6	plan -0.6	match -0.6	my-data -0.6	import -0.5	partner -0.5	help 0.5	roster -0.5	status 0.4	export 0.4	pause 0.4	checklist -0.4
you can	schedule -2.7	none 2.0	proof 2.0	decline 1.7	accept -1.5	waiting 1.4	cancel -1.3	status 1.3	texts 1.3	my-data -1.2	help 1.2	needHelp -1.1	pause 1.0	overdue 1.0	audit 0.9	import -0.8	leave -0.8	settings 0.8	roster 0.8	report -0.6	export 0.6	nominate -0.5	unreachable -0.5	plan -0.5	offices -0.5	board -0.5	breaks -0.5	broadcast -0.4	workspaces -0.4	link -0.4	setup 0.4	retention -0.4	nominations -0.4
you do	help 3.0	partner 2.4	none -1.0	needHelp -0.9	status -0.9	export -0.5
you for	help 1.6	home 1.4
you free	schedule 1.7	none -0.7
you get	status 1.8	ideas 1.5	help 1.5	settings -1.4	overdue 1.4	neighbors 1.2	cancel 1.1	digest -0.9	breaks -0.9	log -0.9	plan -0.8	report 0.8	none -0.8	accept 0.8	pause 0.7	retention -0.5	leave -0.5	texts -0.5	directors -0.5	home -0.5	decline 0.5	proof 0.4	missed 0.4
you had	none -1.5	snooze 1.2	home -1.2	nominations 1.1	help 1.0	match 0.9	status 0.8	accept 0.7	checklist 0.6	leave 0.5	pause 0.5	skip 0.5	missed -0.5	plan 0.4
you have	my-data 2.2	partner 2.1	export 2.0	needHelp 1.9	none -1.8	help -1.1	status -1.0	schedule -0.8	home -0.7
you he	needHelp 1.8
you hold	export 2.4	help -0.7
you how	status 2.7	report 2.2	none -1.2
you i	cancel 2.2	help 2.0	leave -0.9	decline -0.8	none -0.6
you keep	export 1.7	none -0.6
you know	export 2.0	none -1.4	help 1.2	status 0.8
you lock	none 1.8	status -0.8
you match	match 1.9	none -1.0	partner 0.6
you meet	none 1.6	schedule -0.7
you need	help 3.9	none -1.7	status 1.1	waiting -0.5	needHelp -0.4
you offered	accept 1.1
you order	none 1.3
you pair	partner 0.6
you print	none 1.2
you propose	accept 1.2	match 0.6
you put	log 1.6	none -0.8
you real	help 2.6	needHelp -0.8	none -0.5	status -0.4
you remind	directors 1.9	partner 1.0	broadcast -0.8	settings 0.7
you require	status 1.9	help -0.7	none -0.4
you see	none 1.1	schedule 0.9
you send	decline 1.9	none -1.2	report 0.9	export 0.8
you set	partner 2.3	status -0.5	audit -0.5
you store	export 1.6
you sub	none 1.3
you talk	none 2.0	schedule -0.9
you tell	status 1.1
you too	none 3.0	decline 1.6	home -1.2	accept -0.5
you we	help 1.9	cancel 1.1	partner -0.4	decline 0.4
your	home 3.9	none 1.7	decline 1.5	cancel -1.1	snooze -0.5	status -0.4
your grades	none 2.6
your heart	none 1.4	home -0.5
your school	schedule 0.8
your times	decline 1.8	cancel -0.7
your weekend	home 4.2	none -1.4
zone	settings 2.1	none -0.7	proof -0.4
zoom	missed 1.6	none 1.2	needHelp -0.5
zoom and	missed 1.5
zoom by	missed 0.6
zoom link	none 1.4
zoom with	log 0.6
zoomed	log 2.2
zoomed on	log 2.2
`
