using System.Globalization;
using System.Text;
using Dukaan.Web.Html;
using Dukaan.Web.Texts;

namespace Dukaan.Web.Messages;

/// <summary>How every mail to shoppers looks, as plain text and as a document.</summary>
internal static class MailLayout
{
    public static string Text(MailParts mail)
    {
        var text = new StringBuilder();
        if (mail.Shop.Length > 0)
        {
            text.AppendLine(mail.Shop);
        }

        text.AppendLine(mail.Heading is null ? mail.What : $"{mail.Heading}: {mail.What}").AppendLine();
        foreach (var (goods, price) in mail.Lines)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{goods}: {price}");
        }

        if (mail.Lines.Length > 0)
        {
            text.AppendLine(mail.Total is null ? "" : $"{mail.Texts.Total}: {mail.Total}").AppendLine();
        }

        if (mail.Button is { Link: { } link })
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{mail.Button.Name}: {link}").AppendLine();
        }

        text.AppendLine("-- ").AppendLine(mail.Why);
        if (mail.Stop is not null)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{mail.Texts.Mail.Stop}: {mail.Stop}");
        }

        return text.ToString();
    }

    public static string Html(MailParts mail, string subject)
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
            {(
                mail.Heading is null
                    ? default
                    : Fragment.Of($"<h1 style=\"margin:0 0 8px;font-size:22px;line-height:1.3\">{mail.Heading}</h1>")
            )}
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

            if (mail.Total is { } total)
            {
                Row(html, mail.Texts.Total, total, Fragment.Trusted("padding:8px 0;border-top:1px solid #9ca3af;font-weight:600"));
            }

            html.Raw("</table>\n"u8);
        }

        if (mail.Button is { Link: { } link })
        {
            html.Write(
                $"""
                <p style="margin:0 0 24px"><a href="{link:href}" style="display:inline-block;padding:12px 20px;border-radius:8px;
                background:#1f2937;color:#ffffff;text-decoration:none">{mail.Button.Name}</a></p>

                """
            );
        }

        html.Write($"<p style=\"margin:0;font-size:13px;color:#6b7280\">{mail.Why}");
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
}
