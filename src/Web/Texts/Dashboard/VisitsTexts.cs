namespace Dukaan.Web.Texts.Dashboard;

/// <summary>The way from a visit to an order.</summary>
/// <param name="Title">The page's title.</param>
/// <param name="Hint">How it is counted.</param>
/// <param name="None">Nothing was counted yet.</param>
/// <param name="NoneHint">What to do then.</param>
/// <param name="Visits">How many visits there were.</param>
/// <param name="Searches">Searches.</param>
/// <param name="Carts">Carts that were begun.</param>
/// <param name="Checkouts">Carts that came to the checkout.</param>
/// <param name="Sources">Where visits came from.</param>
/// <param name="Direct">They came by themselves.</param>
/// <param name="Others">Other sources.</param>
internal sealed record VisitsTexts(
    string Title,
    string Hint,
    string None,
    string NoneHint,
    string Visits,
    string Searches,
    string Carts,
    string Checkouts,
    string Sources,
    string Direct,
    string Others
);
