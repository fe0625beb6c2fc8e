using Dukaan.Pricing;
using Dukaan.Values;

namespace Dukaan.Web.Pricing;

/// <summary>
/// A place of supply as GST papers write it: <c>Karnataka (29)</c>, and abroad the country with the number that stands for all of them
/// (CBIC's list of states).
/// </summary>
internal static class SupplyText
{
    private const string India = "IN";
    private const string Abroad = "96";

    /// <summary>Null where the tax has no place of supply.</summary>
    /// <param name="language">Whose names countries have.</param>
    public static string? Of(Place? supply, string language) =>
        supply switch
        {
            null => null,
            { Country: "" or India } => StateOf(supply.State),
            _ => $"{CountryNames.Of(supply.Country, language)} ({Abroad})",
        };

    /// <summary>A state of India with the number that GST papers give it; others as they were written.</summary>
    public static string StateOf(string state) =>
        IndianStates
            .All.Where(each => each.Code == IndianStates.Read(state))
            .Select(each => $"{each.Name} ({each.GstNumber:D2})")
            .FirstOrDefault()
        ?? state;
}
