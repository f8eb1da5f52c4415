const table: Readonly<Record<string, string>> = Object.fromEntries(
  `wave 👋|tada 🎉|white_check_mark ✅|heavy_check_mark ✔️|ballot_box_with_check ☑️|x ❌|warning ⚠️|bell 🔔|no_bell 🔕|calendar 📅
spiral_calendar_pad 🗓️|date 📅|clock1 🕐|clock3 🕒|clock9 🕘|hourglass ⌛|hourglass_flowing_sand ⏳|alarm_clock ⏰|school 🏫|house 🏠
office 🏢|round_pushpin 📍|pushpin 📌|world_map 🗺️|car 🚗|phone 📞|telephone_receiver 📞|video_camera 📹|email 📧|envelope ✉️|incoming_envelope 📨
inbox_tray 📥|outbox_tray 📤|memo 📝|pencil ✏️|pencil2 ✏️|clipboard 📋|page_facing_up 📄|bar_chart 📊|chart_with_upwards_trend 📈|books 📚|book 📖
bulb 💡|star ⭐|star2 🌟|sparkles ✨|trophy 🏆|dart 🎯|handshake 🤝|raised_hands 🙌|clap 👏|thumbsup 👍|+1 👍|thumbsdown 👎|-1 👎|pray 🙏|point_right 👉
muscle 💪|eyes 👀|thinking_face 🤔|smile 😄|slightly_smiling_face 🙂|heart ❤️|blue_heart 💙|green_heart 💚|rocket 🚀|fire 🔥|key 🔑|lock 🔒|unlock 🔓
link 🔗|mag 🔍|gear ⚙️|wrench 🔧|wastebasket 🗑️|arrow_right ➡️|arrow_left ⬅️|arrows_counterclockwise 🔄|repeat 🔁|question ❓|grey_question ❔
exclamation ❗|information_source ℹ️|red_circle 🔴|large_orange_circle 🟠|large_yellow_circle 🟡|large_green_circle 🟢|large_blue_circle 🔵
white_circle ⚪|black_circle ⚫|white_large_square ⬜|busts_in_silhouette 👥|bust_in_silhouette 👤|teacher 🧑‍🏫|seedling 🌱|speech_balloon 💬|sos 🆘
double_vertical_bar ⏸️|arrow_forward ▶️|zzz 💤|coffee ☕|one 1️⃣|two 2️⃣|three 3️⃣|four 4️⃣|five 5️⃣|snowflake ❄️|sunny ☀️|mailbox_with_mail 📬|lock_with_ink_pen 🔏`
    .split(/[|\n]/)
    .map((entry) => entry.split(' ') as [string, string]),
)

/** Short codes like :wave: as the characters they stand for; unknown ones stay as they are. */
export const withEmoji = (text: string): string =>
  text.replace(/:([a-z0-9_+-]+):/g, (whole, name: string) => table[name] ?? whole)
