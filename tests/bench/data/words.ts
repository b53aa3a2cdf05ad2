/** Words of an invented dispute, the frequent ones first: a search finds some of them in every tenth event, others in
 *  every thousandth. */

const list = (words: string): string[] => words.trim().split(/\s+/)

/** What happens, in a title. */
export const HAPPENINGS = list(`
  Shelling Capture Evacuation Strike Closure Crossing Fire Drone Ambush Withdrawal Blackout Arrest Blockade Exchange
  Collapse Flooding Sabotage Parley Mining Convoy Protest Landing Patrol Looting Retreat Detention Inspection
`)

/** To what it happens. */
export const THINGS = list(`
  bridge village checkpoint depot hospital station road railway warehouse school market pipeline substation airfield
  dam harbour ferry factory barracks church tower tunnel quarry refinery granary orchard bunker ridge library mill
  crossroads hangar reservoir monastery dormitory silo lighthouse viaduct sanatorium distillery
`)

/** Of what is said about it. */
export const DETAILS = list(`
  forces civilians soldiers vehicles residents units shells damage wounded smoke fighting positions drones night
  morning artillery officials losses retreat reports control troops border crew ammunition families power windows
  ground patrol engineers column prisoners bodies trucks armour infantry rockets mortar debris fuel roof cellar
  reserve flank trench river forest field outskirts centre district heights quarter suburb embankment junction
  generators medics rescuers volunteers pensioners teachers drivers guards conscripts commanders scouts gunners
  snipers sappers pilots sailors deserters observers mediators refugees hostages looters farmers fishermen miners
  wreckage crater blaze siren curfew ceasefire truce corridor convoy barricade minefield pontoon searchlight
  tourniquet thermobaric seismograph dosimeter ombudsman typhoid kerosene millstone chandelier
`)

export const VERBS = list(`
  hit reached held left crossed seized lost damaged surrounded shelled cleared entered repelled abandoned destroyed
  evacuated mined occupied blocked searched rebuilt inspected flooded disarmed
`)

export const TAGS = list(`
  ground air civilian artillery infrastructure drone casualties territory energy prisoners railway diplomacy border
  navy logistics cyber refugees mines press economy water medicine school fire weather nuclear aid sport culture
  religion forest prices law election language archive radio harvest satellite heritage
`)

/** Halves of the names of places: `Lesnovka`, `Orbrod`. */
const FIRST = list('Les Or Bru Kam Zar Vol Mir Tor Hel Dun')
const SECOND = list('novka brod grad ino sk pole')

/** 60 places. */
export const PLACES = FIRST.flatMap((first) => SECOND.map((second) => first + second))

/** Halves of the names of sources. */
export const OUTLETS = list('Gazette Courier Monitor Herald Channel Bulletin Observer Dispatch Ledger Signal')
export const PEOPLES = list(`
  Northern Southern Eastern Western Upland Lowland Coastal River Forest Harbour Steppe Valley Island Border Capital
  Provincial Free National Federal Civic
`)
