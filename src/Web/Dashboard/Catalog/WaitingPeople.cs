using Dukaan.BackInStock;
using Dukaan.Web.Html;
using Dukaan.Web.Texts;

namespace Dukaan.Web.Dashboard.Catalog;

/// <summary>How many people wait for products that are sold out.</summary>
internal static class WaitingPeople
{
    /// <summary>By product id, all variants together.</summary>
    public static async Task<IReadOnlyDictionary<string, int>> Of(SellerContext seller)
    {
        var counts = await seller
            .Http.RequestServices.GetRequiredService<IGrainFactory>()
            .GetGrain<IBackInStockGrain>(seller.StoreId)
            .Counts();
        return counts.GroupBy(count => count.ProductId).ToDictionary(group => group.Key, group => group.Sum(count => count.Waiting));
    }

    /// <summary>A line below another; empty while nobody waits.</summary>
    public static Fragment Line(SellerContext seller, int waiting) =>
        waiting == 0 ? default : Fragment.Of($"<br><span class=\"soft small\">{Text(seller, waiting)}</span>");

    /// <summary>A paragraph; empty while nobody waits.</summary>
    public static Fragment Said(SellerContext seller, int waiting) =>
        waiting == 0 ? default : Fragment.Of($"<p class=\"soft\">{Text(seller, waiting)}</p>");

    private static string Text(SellerContext seller, int waiting) =>
        ShopTexts.Fill(seller.Texts.ComeBack.Waiting, waiting.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
