using System.Globalization;
using System.Text;
using Dukaan.Messages;
using Dukaan.Orders;
using Dukaan.Stores;
using Dukaan.Values;
using Dukaan.Web.Html;
using Dukaan.Web.Settings;
using Dukaan.Web.Texts;

namespace Dukaan.Web.Messages;

/// <summary>
/// Mail about orders: what a text to a phone says, with the goods where the order was placed or changed, the link, and the way out.
/// TextPolicy removes what may not be sent from its input.
/// </summary>
internal sealed class OrderMailWriter(DukaanOptions options) : IOrderMailWriter
{
    /// <summary>The route of the link that ends a shop's mail.</summary>
    public const string StopPath = "mail";

    private const string SiteName = "Dukaan";
    private const int MaxSubject = 120;
    private readonly string? _site = MessageLinks.Site(options);

    public OrderMail? ForShopper(OrderView order, LedgerEntry step, StoreProfile shop, string stopToken)
    {
        if (ShopperWords.Of(order, step, shop.Language) is not { } what)
        {
            return null;
        }

        var texts = ShopLanguages.For(shop.Language);
        var mail = new Parts(
            Texts: texts,
            Language: shop.Language,
            Shop: shop.Name,
            Number: ShopTexts.Fill(texts.OrderNumber, $"#{order.Number}"),
            What: what,
            Lines: step.Type is OrderEntries.Placed or OrderEntries.Edited ? LinesOf(order, shop.Language) : [],
            Total: MoneyText.Of(order.Total, shop.Language),
            Open: _site is null ? null : $"{_site}/o/{order.StatusToken}",
            Stop: _site is null ? null : $"{_site}/{StopPath}/{stopToken}"
        );
        var subject = $"{mail.Number}: {Graphemes.Shorten(what.TrimEnd('.', ' '), MaxSubject)}";
        return new OrderMail(
            shop.Name.Length > 0 ? shop.Name : SiteName,
            new MailContent(subject, Text(mail), Html(mail, subject)),
            mail.Stop
        );
    }

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

    private static string Text(Parts mail)
    {
        var text = new StringBuilder();
        if (mail.Shop.Length > 0)
        {
            text.AppendLine(mail.Shop);
        }

        text.AppendLine(CultureInfo.InvariantCulture, $"{mail.Number}: {mail.What}").AppendLine();
        foreach (var (goods, price) in mail.Lines)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{goods}: {price}");
        }

        if (mail.Lines.Length > 0)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{mail.Texts.Total}: {mail.Total}").AppendLine();
        }

        if (mail.Open is not null)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{mail.Texts.Mail.Open}: {mail.Open}").AppendLine();
        }

        text.AppendLine("-- ").AppendLine(mail.Texts.Mail.Why);
        if (mail.Stop is not null)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{mail.Texts.Mail.Stop}: {mail.Stop}");
        }

        return text.ToString();
    }

    private static string Html(Parts mail, string subject)
    {
        using var html = new HtmlWriter();
        html.Write(
            $"""
            <!doctype html>
            <html lang="{mail.Language}" dir="{ShopLanguages.Direction(mail.Language)}"><head><meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
            <title>{subject}</title></head>
            <body style="margin:0;padding:24px 16px;font:16px/1.5 system-ui,-apple-system,'Segoe UI',Roboto,sans-serif">
            <div style="max-width:560px;margin:0 auto">
            {(mail.Shop.Length > 0 ? Fragment.Of($"<p dir=\"auto\" style=\"margin:0 0 8px;font-weight:600\">{mail.Shop}</p>") : default)}
            <h1 style="margin:0 0 8px;font-size:22px;line-height:1.3">{mail.Number}</h1>
            <p dir="auto" style="margin:0 0 16px">{mail.What}</p>

            """
        );
        if (mail.Lines.Length > 0)
        {
            html.Raw("<table role=\"presentation\" width=\"100%\" style=\"border-collapse:collapse;margin:0 0 16px\">"u8);
            foreach (var (goods, price) in mail.Lines)
            {
                Row(html, goods, price, Fragment.Trusted("padding:4px 0"));
            }

            Row(html, mail.Texts.Total, mail.Total, Fragment.Trusted("padding:8px 0;border-top:1px solid #9ca3af;font-weight:600"));
            html.Raw("</table>\n"u8);
        }

        if (mail.Open is not null)
        {
            html.Write(
                $"""
                <p style="margin:0 0 24px"><a href="{mail.Open:href}" style="display:inline-block;padding:12px 20px;border-radius:8px;
                background:#1f2937;color:#ffffff;text-decoration:none">{mail.Texts.Mail.Open}</a></p>

                """
            );
        }

        html.Write($"<p style=\"margin:0;font-size:13px;color:#6b7280\">{mail.Texts.Mail.Why}");
        if (mail.Stop is not null)
        {
            html.Write($" <a href=\"{mail.Stop:href}\" style=\"color:inherit\">{mail.Texts.Mail.Stop}</a>");
        }

        html.Raw("</p></div></body></html>\n"u8);
        return html.ToString();
    }

    private static void Row(HtmlWriter html, string name, string amount, Fragment style) =>
        html.Write(
            $"""
            <tr><td dir="auto" style="{style}">{name}</td><td style="{style};text-align:end;white-space:nowrap">{amount}</td></tr>

            """
        );

    private sealed record Parts(
        ShopTexts Texts,
        string Language,
        string Shop,
        string Number,
        string What,
        (string Goods, string Price)[] Lines,
        string Total,
        string? Open,
        string? Stop
    );
}
