using Dukaan.Messages;
using Dukaan.Stores;
using Dukaan.Values;
using Dukaan.Web.Links;
using Dukaan.Web.Settings;
using Dukaan.Web.Texts;

namespace Dukaan.Web.Messages;

/// <summary>Notices in the language of their reader, as texts and as mail. What may not be sent is left out of its input.</summary>
internal sealed class NoticeWriter(DukaanOptions options) : INoticeWriter
{
    private const int MaxSubject = 120;
    private readonly string? _site = MessageLinks.Site(options);

    public string Text(Notice notice, StoreProfile shop)
    {
        var (what, _, _) = Words(notice, shop.In(notice.Language));
        return $"{(shop.Name.Length == 0 ? "" : $"{shop.Name} · ")}{what}{(Link(notice, shop) is { } link ? $" {link}" : "")}";
    }

    public OrderMail Mail(Notice notice, StoreProfile shop, string stopToken)
    {
        shop = shop.In(notice.Language);
        var (what, why, button) = Words(notice, shop);
        var mail = new MailParts(
            Texts: ShopLanguages.For(shop.Language),
            Language: shop.Language,
            Shop: shop.Name,
            Heading: null,
            What: what,
            Lines: [],
            Total: "",
            Button: (button, Link(notice, shop)),
            Why: why,
            Stop: _site is null ? null : $"{_site}/{OrderMailWriter.StopPath}/{stopToken}"
        );
        var subject = Graphemes.Shorten(what.TrimEnd('.', ' '), MaxSubject);
        return new OrderMail(
            shop.Name.Length > 0 ? shop.Name : OrderMailWriter.SiteName,
            new MailContent(subject, MailLayout.Text(mail), MailLayout.Html(mail, subject)),
            mail.Stop
        );
    }

    private static (string What, string Why, string Button) Words(Notice notice, StoreProfile shop)
    {
        var texts = ShopLanguages.For(shop.Language).ComeBack;
        return notice.Kind switch
        {
            NoticeKind.CartLeft => (texts.CartLeft, texts.CartWhy, texts.CartOpen),
            _ when notice.Goods.Length == 0 => (texts.BackUnnamed, texts.Why, texts.Open),
            _ => (ShopTexts.Fill(texts.Back, notice.Goods), texts.Why, texts.Open),
        };
    }

    /// <summary>Of a shop in several languages, it opens the one of the notice.</summary>
    private string? Link(Notice notice, StoreProfile shop)
    {
        if (_site is null)
        {
            return null;
        }

        var address = ShopPaths.Whole(shop, _site) + notice.Path;
        return notice.Language is { } language && shop.Languages.Contains(language) ? ShopPaths.In(address, language) : address;
    }
}
