using System.Net;
using System.Text.RegularExpressions;
using Dukaan.Web.Import;

namespace Dukaan.TestKit.Texts;

/// <summary>What a person reads on a page, and which of its words belong to another language than the page's.</summary>
public static partial class SpokenWords
{
    /// <summary>What stands in Latin letters in every language: names, abbreviations, and what a person copies or types as it is.</summary>
    private static readonly HashSet<string> Names = (
        "Dukaan WhatsApp UPI QR PNG SVG Google Facebook Instagram Meta Merchant Center Commerce Manager JSON Lines CSV API SKU HSN GST "
        + "GSTIN VAT DNS TXT CNAME PDF UTR INR USD EUR webhook shop example com title price handle option value yes couch sofa cumin "
        + "jeera key sandbox http https localhost asha mithai sweets secret whsec Ravi Kumar Road Jaipur Ring twice TLS JPEG PNG WebP GIF "
        + "HEIC name bank Razorpay Stripe Shopify WooCommerce Square XLSX ZIP rzp publishable GSTR MMM MMMM yyyy dddd ddd Maharashtra Goa "
        + "India Shiprocket Bengaluru Cross image content GeoJSON"
    )
        .Split(' ')
        .Concat(ProductCsv.Columns.SelectMany(column => column.Split(' ')))
        .ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>English words that the languages in Latin letters do not have.</summary>
    private static readonly string[] English =
    [
        .. (
            "the your you and with this that they their customers customer orders order product products settings yet been are was "
            + "will what which when where shop add delete save saved choose search show hidden"
        ).Split(' '),
    ];

    private static readonly HashSet<string> Latin = ["en", "fr", "es", "pt", "pt-PT"];

    /// <summary>The words of a page that belong to another language.</summary>
    public static IEnumerable<string> Foreign(string text, string language)
    {
        var words = Words().Matches(Addresses().Replace(text, " ")).Select(match => match.Value).Where(word => !Names.Contains(word));
        return Latin.Contains(language) ? words.Where(word => English.Contains(word)) : words;
    }

    /// <summary>What a person reads or hears, without addresses, examples in code, and lists of names.</summary>
    public static string Read(string html)
    {
        var spoken = string.Join(' ', Spoken().Matches(html).Select(match => match.Groups[1].Value));
        var seen = Tags().Replace(NamesOnly().Replace(Unread().Replace(html, " "), " "), " ");
        return WebUtility.HtmlDecode($"{seen} {spoken}");
    }

    [GeneratedRegex("[A-Za-z]{3,}")]
    private static partial Regex Words();

    [GeneratedRegex("(?:aria-label|placeholder|alt|title|data-(?:new|copied|arranged|draft|draft-restore|draft-discard))=\"([^\"]*)\"")]
    private static partial Regex Spoken();

    [GeneratedRegex(
        "<small>[0-9]{3} .*?</small>|"
            + "<head.*?<title>|</title>.*?</head>|<(script|style|svg|code|pre)\\b.*?</\\1>|<(?!html)[^>]* lang=\"[^\"]*\"[^>]*>[^<]*<",
        RegexOptions.Singleline
    )]
    private static partial Regex Unread();

    [GeneratedRegex(
        "<select[^>]* name=\"(?:currency|language|timeZone|country|tax.state)\".*?</select>|<a [^>]*href=\"/dashboard/language.*?</a>",
        RegexOptions.Singleline
    )]
    private static partial Regex NamesOnly();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex(@"\S*[/@]\S*|\S+\.[A-Za-z]\S*|\b\w+_\w+\b|[0-9a-f-]{16,}|[0-9a-z]{26}|\b(?=\w*[0-9])[0-9A-Z]{4,}\b")]
    private static partial Regex Addresses();
}
