using System.Globalization;
using Dukaan.Stores;
using Dukaan.Web.Http;
using Dukaan.Web.Links;
using Dukaan.Web.Texts;

namespace Dukaan.Web.Storefront.Serving;

/// <summary>
/// The languages among which a shop's readers choose. A reader's choice is what the address says
/// (<see cref="ShopPaths.LanguageParameter"/>), which is remembered for the shop; else what they chose before; else the first of their
/// browser's languages that is offered; else the shop's own. Immutable; choosing allocates nothing of its own.
/// </summary>
internal sealed class OfferedLanguages
{
    public const string Cookie = "dukaan-read-in";

    private static readonly TimeSpan Life = TimeSpan.FromDays(365);
    private readonly string[] _tags;

    /// <param name="list">Tags with commas between, the shop's own first.</param>
    public OfferedLanguages(string list) => (List, _tags) = (list, list.Split(','));

    public static OfferedLanguages Of(StoreProfile store) => new($"{store.Language},{string.Join(',', store.Languages)}");

    public string List { get; }

    public int Count => _tags.Length;

    public string Tag(int index) => _tags[index];

    /// <summary>Which of them the address names; negative: none.</summary>
    public int Asked(HttpRequest request) =>
        request.QueryString.HasValue && request.Query[ShopPaths.LanguageParameter] is [{ Length: > 0 } tag] ? Find(tag) : -1;

    /// <summary>Which of them this client reads.</summary>
    public int Choose(HttpRequest request)
    {
        if (Asked(request) is >= 0 and var asked)
        {
            return asked;
        }

        if (Remembered(request) is >= 0 and var remembered)
        {
            return remembered;
        }

        return Math.Max(0, OfBrowser(request));
    }

    /// <summary>The client chose a language by the address: this shop remembers it.</summary>
    /// <param name="path">Of the shop.</param>
    public void Remember(HttpContext context, string path)
    {
        if (Asked(context.Request) is >= 0 and var asked && asked != Remembered(context.Request))
        {
            context.Response.Cookies.Append(Cookie, _tags[asked], context.CookieFor(path, Life));
        }
    }

    private int Remembered(HttpRequest request) =>
        request.Headers.Cookie.Count > 0 && request.Cookies[Cookie] is { Length: > 0 } tag ? Find(tag) : -1;

    /// <summary>The browser's language of the greatest weight that is offered (RFC 9110, section 12.5.4); negative: none is.</summary>
    private int OfBrowser(HttpRequest request)
    {
        var (best, weight) = (-1, 0.0);
        foreach (var header in request.Headers.AcceptLanguage)
        {
            foreach (var part in header.AsSpan().Split(','))
            {
                var item = header.AsSpan()[part];
                var semicolon = item.IndexOf(';');
                var own = semicolon < 0 ? 1 : Weight(item[(semicolon + 1)..]);
                if (own > weight && Find((semicolon < 0 ? item : item[..semicolon]).Trim()) is >= 0 and var found)
                {
                    (best, weight) = (found, own);
                }
            }
        }

        return best;
    }

    private static double Weight(ReadOnlySpan<char> parameter)
    {
        parameter = parameter.Trim();
        return
            parameter.StartsWith("q=", StringComparison.OrdinalIgnoreCase)
            && double.TryParse(parameter[2..], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var weight)
            ? weight
            : 0;
    }

    /// <summary>The same tag, else its parent, else the first with the same primary subtag.</summary>
    private int Find(ReadOnlySpan<char> tag)
    {
        if (Exactly(tag) is >= 0 and var same)
        {
            return same;
        }

        if (Exactly(ShopLanguages.Parent(tag)) is >= 0 and var parent)
        {
            return parent;
        }

        var primary = Primary(tag);
        for (var i = 0; i < _tags.Length; i++)
        {
            if (primary.Length > 0 && primary.Equals(Primary(_tags[i]), StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return -1;
    }

    private int Exactly(ReadOnlySpan<char> tag)
    {
        for (var i = 0; i < _tags.Length; i++)
        {
            if (tag.Equals(_tags[i], StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return -1;
    }

    private static ReadOnlySpan<char> Primary(ReadOnlySpan<char> tag) => tag.IndexOf('-') is >= 0 and var hyphen ? tag[..hyphen] : tag;
}
