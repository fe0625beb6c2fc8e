using System.Collections.Immutable;
using System.Globalization;
using Dukaan.Messages;
using Dukaan.Orders;
using Dukaan.Stores;
using Dukaan.Values;
using Dukaan.Web.Settings;
using Dukaan.Web.Texts;
using Dukaan.Web.Texts.Messages;

namespace Dukaan.Web.Messages;

/// <summary>
/// Mail about orders: what a text to a phone says, with the goods where the order was placed or changed, the link, and the way out.
/// TextPolicy removes what may not be sent from its input.
/// </summary>
internal sealed class OrderMailWriter(DukaanOptions options) : IOrderMailWriter
{
    /// <summary>The route of the link that ends a shop's mail.</summary>
    public const string StopPath = "mail";

    internal const string SiteName = "Dukaan";
    private const int MaxSubject = 120;
    private readonly string? _site = MessageLinks.Site(options);

    public OrderMail? ForShopper(OrderView order, LedgerEntry step, StoreProfile shop, string stopToken)
    {
        var language = order.Language ?? shop.Language;
        if (ShopperWords.Of(order, step, language) is not { } what)
        {
            return null;
        }

        var texts = ShopLanguages.For(language);
        var mail = new MailParts(
            Texts: texts,
            Language: language,
            Shop: shop.Name,
            Heading: ShopTexts.Fill(texts.OrderNumber, $"#{order.Number}"),
            What: what,
            Lines: step.Type is OrderEntries.Placed or OrderEntries.Edited ? LinesOf(order.AsRead(), language) : [],
            Total: MoneyText.Of(order.Total, language),
            Button: (texts.Mail.Open, _site is null ? null : $"{_site}/o/{order.StatusToken}"),
            Why: texts.Mail.Why,
            Stop: _site is null ? null : $"{_site}/{StopPath}/{stopToken}"
        );
        var subject = $"{mail.Heading}: {Graphemes.Shorten(what.TrimEnd('.', ' '), MaxSubject)}";
        return new OrderMail(
            shop.Name.Length > 0 ? shop.Name : SiteName,
            new MailContent(subject, MailLayout.Text(mail), MailLayout.Html(mail, subject)),
            mail.Stop
        );
    }

    public OrderMail? ForSeller(OrderView order, LedgerEntry step, StoreProfile shop, string stopToken)
    {
        if (SellerWords.Of(order, step, shop) is not { } what)
        {
            return null;
        }

        var (texts, desk) = (ShopLanguages.For(shop.Language), SellerTextsOf(shop));
        return ToSeller(
            shop,
            stopToken,
            new MailParts(
                Texts: texts,
                Language: shop.Language,
                Shop: shop.Name,
                Heading: ShopTexts.Fill(texts.OrderNumber, $"#{order.Number}"),
                What: what,
                Lines: step.Type is OrderEntries.Placed or OrderEntries.PaymentReceived ? LinesOf(order, shop.Language) : [],
                Total: MoneyText.Of(order.Total, shop.Language),
                Button: (desk.OpenOrder, _site is null ? null : $"{_site}/dashboard/{order.StoreId}/orders/{order.Id}"),
                Why: desk.Why,
                Stop: null
            )
        );
    }

    public OrderMail OfLowStock(ImmutableArray<LowGoods> goods, StoreProfile shop, string stopToken)
    {
        var (texts, desk) = (ShopLanguages.For(shop.Language), SellerTextsOf(shop));
        return ToSeller(
            shop,
            stopToken,
            new MailParts(
                Texts: texts,
                Language: shop.Language,
                Shop: shop.Name,
                Heading: null,
                What: desk.LowStock,
                Lines: [.. goods.Select(each => (each.Name, each.Left.ToString(CultureInfo.InvariantCulture)))],
                Total: null,
                Button: (desk.OpenProducts, _site is null ? null : $"{_site}/dashboard/{shop.StoreId}/products?low=1"),
                Why: desk.Why,
                Stop: null
            )
        );
    }

    private OrderMail ToSeller(StoreProfile shop, string stopToken, MailParts parts)
    {
        var mail = parts with { Stop = _site is null ? null : $"{_site}/{StopPath}/{stopToken}" };
        var subject = Graphemes.Shorten((mail.Heading is null ? mail.What : $"{mail.Heading}: {mail.What}").TrimEnd('.', ' '), MaxSubject);
        return new OrderMail(SiteName, new MailContent(subject, MailLayout.Text(mail), MailLayout.Html(mail, subject)), mail.Stop);
    }

    private static SellerMailTexts SellerTextsOf(StoreProfile shop) => ShopLanguages.Seller(shop.Language).Mail;

    private static (string Goods, string Price)[] LinesOf(OrderView order, string language) =>
        [
            .. order
                .Lines.Where(line => line is { Quantity: > 0, Title.Length: > 0 })
                .Select(line =>
                    (
                        string.Create(CultureInfo.InvariantCulture, $"{line.Quantity} × {line.Title}")
                            + (line.Variant.Length > 0 ? $" ({line.Variant})" : ""),
                        MoneyText.Of(line.Total, language)
                    )
                ),
        ];
}
