/**
 * Words that names are made of but that are words all the same: "President" in one article is "the president" in another,
 * so they keep the key of a word wherever they stand and with whatever capital.
 */
export const titleWords: ReadonlySet<string> = new Set(
  `president presidents vice premier prime minister ministers ministry secretary chancellor king queen prince princess pope senator
  senators governor mayor director chairman chairwoman chair chief head general colonel captain commander admiral officer
  professor judge justice attorney ambassador deputy foreign defense defence interior finance state states united kingdom
  republic federation union house white senate congress parliament assembly council court supreme party department office
  bureau board authority agency administration government commission committee organization organisation association league
  society institute foundation center centre company corporation group bank university college school academy church
  cathedral museum hospital airport station port harbor harbour bridge tower street road avenue square park river lake sea
  ocean bay gulf strait sound canal island islands mountain mount valley city town county province district region north
  south east west northern southern eastern western central new old great upper lower black red green blue national
  international federal royal public american army navy air force forces police guard press news times post journal radio
  television war peace treaty pact agreement act bill security cooperation co-operation development trade world cup summit
  conference day week year monday tuesday wednesday thursday friday saturday sunday january february march april may june
  july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec first second third`.split(
    /\s+/,
  ),
);
