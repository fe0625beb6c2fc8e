namespace Dukaan.Web.Texts;

/// <summary>What a shop says to shoppers who wait in its line during a large sale.</summary>
/// <param name="Heading">They are in the line.</param>
/// <param name="Hint">Why, and who comes in when.</param>
/// <param name="Ahead">How many are ahead of them.</param>
/// <param name="First">Nobody is.</param>
/// <param name="Minutes">About how many minutes it takes.</param>
/// <param name="Unknown">Nobody can say how long it takes.</param>
/// <param name="Begins">In how many minutes the sale begins, and that places are drawn then.</param>
/// <param name="Keep">The page looks by itself, and reloading changes nothing.</param>
/// <param name="Again">The link that looks now.</param>
public sealed record LineTexts(
    string Heading,
    string Hint,
    CountText Ahead,
    string First,
    CountText Minutes,
    string Unknown,
    CountText Begins,
    string Keep,
    string Again
);
