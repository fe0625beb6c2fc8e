using Dukaan.Pages;
using Dukaan.Stores;
using Dukaan.Web.Dashboard.Translations;
using Dukaan.Web.Texts;

namespace Dukaan.Web.Dashboard.Pages;

/// <summary>A page as typed in its form.</summary>
internal sealed record PageDraft(string Title, string Text, bool Visible, string PublishAt)
{
    /// <summary>In the shop's other languages.</summary>
    public TranslationsDraft Translations { get; init; } = TranslationsDraft.Blank;

    public static PageDraft Blank { get; } = new("", "", true, "");

    public static PageDraft Of(ShopPage page, ShopTime time) =>
        new(page.Title, page.Text, page.Visible || page.PublishAt is not null, time.Field(page.PublishAt));

    public static PageDraft Of(Form form) =>
        new(form["title"], form["text"].ReplaceLineEndings("\n"), form["visible"] == "true", form["publishAt"]);

    /// <summary>The pages that most shops have, by the name in their links, in the language of the shop.</summary>
    public static IReadOnlyList<(string Handle, PageDraft Draft)> Usual(StoreProfile shop)
    {
        var texts = ShopLanguages.For(shop.Language).PageDrafts;
        return
        [
            ("about", Draft(texts.About, texts.AboutText)),
            ("contact", Draft(texts.Contact, Contact())),
            ("returns", Draft(texts.Returns, shop.ReturnPolicy is { Length: > 0 } policy ? policy : texts.ReturnsText)),
            ("shipping", Draft(texts.Shipping, texts.ShippingText)),
            ("privacy", Draft(texts.Privacy, texts.PrivacyText)),
            ("terms", Draft(texts.Terms, texts.TermsText)),
        ];

        PageDraft Draft(string title, string text) =>
            Blank with
            {
                Title = title,
                Text = text.Replace("{0}", shop.Name, StringComparison.Ordinal),
            };

        string Contact() =>
            string.Join(
                "\n\n",
                new[] { texts.ContactText, shop.Phone is { } phone ? $"[{phone}](tel:{phone})" : "", shop.Address }.Where(part =>
                    part.Length > 0
                )
            );
    }
}
