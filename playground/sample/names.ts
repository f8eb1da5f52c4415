// Invented people: ordinary given and family names, paired by the seed. Nobody here stands for a real person.
export const givenNames =
  `Dana Morgan Alex Jordan Casey Robin Leslie Terry Marcus Denise Paula Gordon Renee Curtis Angela
Victor Naomi Derek Sheila Owen Priya Luis Carmen Andre Felicia Grant Helen Ian Joyce Karl Lydia Miguel Nadine Oscar Phyllis
Quentin Rosa Simon Tamara Ursula Vernon Wendy Xavier Yolanda Aaron Bethany Calvin Doris Edwin Frances Gail Harvey Irene Joel
Kendra Lorenzo Monica Nathan Opal Preston Ruth Stanley Teresa Ulises Vera Wallace Yvette Amir Bianca Cedric Della Eliot Fern
Gwen Hank Imani Jerome Keiko Leon Mavis Nolan Odette Pablo Rhea Silas Thelma Vivian Winston Anita Bruce Camille Dwight`.split(
    /\s+/,
  )

export const familyNames = `Whitfield Abbott Barlow Caldwell Dempsey Ellison Farrow Gaines Hadley Ingram Jarrett Kessler
Langford Mabry Nettles Oakley Pruitt Quarles Ramsey Sadler Tilman Underhill Vance Waverly Yates Alford Bledsoe Crocker Dillard
Easley Fulton Gentry Holloway Ivey Jessup Kimbrough Lockhart Marlowe Neely Ogden Parham Rucker Stovall Thrasher Upchurch Vickers
Winfrey Yarbrough Ashby Beasley Cantrell Dockery Eubanks Fairchild Goodwin Hargrove Isbell Joyner Kincaid Ledford Mayfield
Norwood Overby Pendleton Rutledge Spurlock Tolliver Vaughn Wooten Zeller Arrington Brewster Copeland Drummond Embry Fitch
Garland Haskins Kirkland Lyons Maddox Nance Okafor Patel Reyes Santos Tanaka Nguyen Delgado Haddad Kowalski Lindqvist`.split(
  /\s+/,
)
