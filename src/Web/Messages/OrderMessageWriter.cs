using Dukaan.Messages;
using Dukaan.Orders;
using Dukaan.Stores;
using Dukaan.Values;
using Dukaan.Web.Settings;
using Dukaan.Web.Texts;

namespace Dukaan.Web.Messages;

/// <summary>
/// Messages about orders: the shop's name, the order, its state in the words of its status page, and the link. TextPolicy removes what may
/// not be sent from its input, so a shop may have no name. Whoever took a step gets no message about it, except shoppers, for whom it is a
/// receipt.
/// </summary>
internal sealed class OrderMessageWriter(DukaanOptions options) : IOrderMessageWriter
{
    private readonly string? _site = MessageLinks.Site(options);

    public string? ForShopper(OrderView order, LedgerEntry step, StoreProfile shop)
    {
        var language = order.Language ?? shop.Language;
        var texts = ShopLanguages.For(language);
        return ShopperWords.Of(order, step, language) is { } what
            ? Line(shop.Name, ShopTexts.Fill(texts.OrderNumber, $"#{order.Number}"), what, $"o/{order.StatusToken}")
            : null;
    }

    public string? ForSeller(OrderView order, LedgerEntry step, StoreProfile shop) =>
        SellerWords.Of(order, step, shop) is { } what
            ? Line(
                shop.Name,
                ShopTexts.Fill(ShopLanguages.For(shop.Language).OrderNumber, $"#{order.Number}"),
                what,
                $"dashboard/{order.StoreId}/orders/{order.Id}"
            )
            : null;

    public string MoreForSeller(StoreProfile shop) =>
        $"{Shop(shop.Name)}{ShopLanguages.Seller(shop.Language).MoreToday}{Link($"dashboard/{shop.StoreId}/orders")}";

    private string Line(string shop, string order, string what, string path) => $"{Shop(shop)}{order}: {what}{Link(path)}";

    private static string Shop(string name) => name.Length == 0 ? "" : $"{name} · ";

    private string Link(string path) => _site is null ? "" : $" {_site}/{path}";
}
