using System.Collections.Immutable;
using System.Globalization;
using Dukaan.Catalog;
using Dukaan.Translations;
using Dukaan.Values;
using Dukaan.Web.Html;
using Dukaan.Web.Texts;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Catalog;

/// <summary>
/// What the names and values of a product's options are called in the shop's other languages. Each is said once for the whole shop: red is
/// red on every shirt.
/// </summary>
internal static class OptionWordsPage
{
    public static void Map(SellerRoutes shop)
    {
        shop.Get("/products/{productId}/words", seller => Show(seller, FormErrors.None));
        shop.Post("/products/{productId}/words", Save);
    }

    /// <summary>The link to this page on the page of the variants; nothing in a shop of one language.</summary>
    public static Fragment Link(SellerContext seller, Product product) =>
        seller.Shop.Languages.IsEmpty || product.Options.IsEmpty
            ? default
            : Fragment.Of(
                $"""
                <nav class="card flush list" aria-label="{seller.Texts.Common.OtherTexts}"><ul class="list">
                <li><a class="item" href="{seller.Url($"products/{product.Id}/words")}">{Icons.Globe}<span
                 class="grow">{seller.Texts.Common.OtherTexts}</span>{Icons.Next}</a></li></ul></nav>
                """
            );

    private static async Task<IResult> Show(SellerContext seller, FormErrors errors, Form? typed = null)
    {
        if (await Find(seller) is not { } product)
        {
            return seller.Missing("product");
        }

        var saved = await Saved(seller);
        return Frame.Page(
            seller,
            DashboardSection.Products,
            seller.Texts.Products.VariantsOf(product.Title),
            Fragment.Of(
                $"""
                {Controls.Back(seller.Url($"products/{product.Id}/variants"), seller.Texts.Products.OptionsVariants)}
                <h1>{seller.Texts.Common.OtherTexts}</h1>
                {errors.Summary(seller.Texts)}
                <form method="post" action="{seller.Url($"products/{product.Id}/words")}" class="stack">{Form.Hidden()}
                <p class="soft small">{seller.Texts.Common.OtherTextsHint}</p>
                {Each(seller.Shop.Languages, language => In(language, Words(product), saved, errors, typed))}
                <button type="submit" class="btn big">{seller.Texts.Common.Save}</button></form>
                """
            ),
            errors.Status
        );
    }

    private static Fragment In(
        string language,
        ImmutableArray<string> words,
        Dictionary<string, TranslatedTexts> saved,
        FormErrors errors,
        Form? typed
    ) =>
        Fragment.Of(
            $"""
            <section class="card"><h2>{LanguageNames.Own(language)}</h2>{Each(
                words.Select((word, i) => (Word: word, Name: Field(language, i))),
                each =>
                    new TextField(each.Name, each.Word)
                    {
                        Value = typed?[each.Name] ?? saved.GetValueOrDefault(TranslatedTexts.OfWord(each.Word))?.In(language)?.Title ?? "",
                        Error = errors[each.Name],
                        Max = VariantRules.MaxValue,
                        AutoComplete = "off",
                        Attributes = Fragment.Of($" lang=\"{language}\""),
                    }.Html
            )}</section>
            """
        );

    private static async Task<IResult> Save(SellerContext seller, Form form)
    {
        if (await Find(seller) is not { } product)
        {
            return seller.Missing("product");
        }

        var (saved, words) = (await Saved(seller), Words(product));
        for (var i = 0; i < words.Length; i++)
        {
            var now = saved.GetValueOrDefault(TranslatedTexts.OfWord(words[i]));
            ImmutableArray<Translation> changed =
            [
                .. seller
                    .Shop.Languages.Where(language => form.Sent(Field(language, i)))
                    .Select(language => new Translation(language, form[Field(language, i)], ""))
                    .Where(text => text.Title != (now?.In(text.Language)?.Title ?? "")),
            ];
            if (changed.IsEmpty)
            {
                continue;
            }

            var subject = TranslatedTexts.OfWord(words[i]);
            var result = await seller.Catalog.SetTranslations(new SetTranslations(form.OperationId(subject), subject, changed));
            if (result.Ok)
            {
                seller.Changed(result.Value);
            }
            else if (!Form.IsRepeat(result.Error))
            {
                return await Show(seller, FormErrors.Of(Named(result.Error, i)), form);
            }
        }

        return seller.Go($"products/{product.Id}/variants", seller.Texts.Common.SavedInShop);
    }

    /// <summary>The error with the name of the form's field.</summary>
    private static Error Named(Error error, int word) =>
        error.Field?.Split(':') is ["title", var language] ? error with { Field = Field(language, word) } : error;

    private static string Field(string language, int word) => string.Create(CultureInfo.InvariantCulture, $"word{word}:{language}");

    /// <summary>The names of the options and their values, each once.</summary>
    private static ImmutableArray<string> Words(Product product) =>
        [.. product.Options.SelectMany(option => option.Values.Prepend(option.Name)).DistinctBy(TranslatedTexts.OfWord)];

    private static async Task<Dictionary<string, TranslatedTexts>> Saved(SellerContext seller) =>
        ((await seller.Catalog.Snapshot())?.Translations ?? []).ToDictionary(texts => texts.Subject, StringComparer.Ordinal);

    private static async Task<Product?> Find(SellerContext seller) =>
        Ids.IsId(seller.Route("productId")) ? (await seller.Catalog.Get(seller.Route("productId")))?.Product : null;
}
