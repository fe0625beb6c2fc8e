using Dukaan.Pricing;
using Dukaan.Values;

namespace Dukaan.Web.Pricing;

/// <summary>
/// A place of supply as on GST documents: <c>Karnataka (29)</c>, and abroad the country with the common number for all of them (CBIC's list
/// of states).
/// </summary>
internal static class SupplyText
{
    private const string India = "IN";
    private const string Abroad = "96";

    /// <summary>Null if the tax has no place of supply.</summary>
    /// <param name="language">The language of country names.</param>
    public static string? Of(Place? supply, string language) =>
        supply switch
        {
            null => null,
            { Country: "" or India } => StateOf(supply.State),
            _ => $"{CountryNames.Of(supply.Country, language)} ({Abroad})",
        };

    /// <summary>A state of India with its GST number; others as written.</summary>
    public static string StateOf(string state) =>
        IndianStates
            .All.Where(each => each.Code == IndianStates.Read(state))
            .Select(each => $"{each.Name} ({each.GstNumber:D2})")
            .FirstOrDefault()
        ?? state;
}
