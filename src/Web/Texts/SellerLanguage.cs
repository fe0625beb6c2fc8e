using System.Globalization;
using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

/// <summary>A language in which people work with the seller's side.</summary>
/// <param name="Tag">BCP 47, as in the page's <c>lang</c>.</param>
/// <param name="Name">The language's own name for itself.</param>
/// <param name="Texts">All its words.</param>
/// <param name="Refusals">Why a form was refused; null: the English sentence of the error.</param>
internal sealed record SellerLanguage(string Tag, string Name, DashboardTexts Texts, RefusalTexts? Refusals)
{
    /// <summary>How dates are written (CLDR).</summary>
    public CultureInfo Culture { get; } = CultureInfo.GetCultureInfo(Tag);

    /// <summary><c>ltr</c> or <c>rtl</c>.</summary>
    public string Direction => ShopLanguages.Direction(Tag);
}
