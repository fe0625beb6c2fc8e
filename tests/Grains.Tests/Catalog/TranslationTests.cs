using Dukaan.Catalog;
using Dukaan.Translations;
using Dukaan.Values;

namespace Dukaan.Grains.Tests.Catalog;

/// <summary>Texts in a shop's other languages: what may be said, what replaces what, and that every region has the same.</summary>
public class TranslationTests
{
    [Fact]
    public void A_text_replaces_that_of_its_language_alone_and_an_empty_one_deletes_it()
    {
        var book = Set(Set(Goods.Empty, "hi", "दुकान", "मिठाई"), "ta", "கடை", "");

        Assert.Equal(["hi", "ta"], Of(book).Select(text => text.Language));
        Assert.Equal(["ta"], Of(Set(book, "hi", "", "")).Select(text => text.Language));
        Assert.Equal("நம் கடை", Of(Set(book, "ta", "நம் கடை", "")).Last().Title);
        Assert.Null(Set(Set(book, "hi", "", ""), "ta", "", "").FindTranslations(TranslatedTexts.OfShop));
    }

    [Fact]
    public void The_same_text_again_changes_nothing()
    {
        var book = Set(Goods.Empty, "hi", "दुकान", "मिठाई");
        var draft = new CatalogDraft(book, new ManualTime());

        Assert.True(draft.SetTranslations(Command("hi", "दुकान", "मिठाई")).Ok);
        Assert.False(draft.HasChanges);
    }

    [Theory]
    [InlineData("hi", 201, 0, "title:hi")]
    [InlineData("hi", 0, 501, "text:hi")]
    [InlineData("xx-nothing", 1, 0, "language")]
    public void What_the_shop_could_not_say_in_its_own_language_is_refused(string language, int title, int text, string field)
    {
        var draft = new CatalogDraft(Goods.Empty, new ManualTime());

        var refused = draft.SetTranslations(Command(language, new string('a', title), new string('a', text)));

        Assert.Equal(field, refused.Error?.Field);
        Assert.False(draft.HasChanges);
    }

    [Fact]
    public void A_quote_calls_a_variant_by_the_words_of_its_options_and_what_is_not_said_by_its_own()
    {
        var shop = Goods.Empty.Shop;
        var variant = new Variant(Ids.Token(), ["M", "Red"], new Money(100, "INR"), true, false, null, Items.ItemDetails.None);
        var product = new Product(Ids.Token(), "kurta", "Kurta", "", new Money(100, "INR"), null, true, false, true, [], 0, 1, default)
        {
            Options = [new ProductOption("Size", ["M"]), new ProductOption("Colour", ["Red"])],
            Variants = [variant],
        };
        var book = new CatalogBook(shop with { Products = [product], Store = shop.Store with { Languages = ["hi", "ta"] } });
        var draft = new CatalogDraft(book, new ManualTime());
        Assert.True(
            draft.SetTranslations(new SetTranslations("o", TranslatedTexts.OfWord(" RED "), [new Translation("hi", "लाल", "")])).Ok
        );
        book = book.Commit(draft);

        var line = book.Quote([new Items.QuoteLine(product.Id, 1, variant.Id)]).OrThrow().Lines[0];

        Assert.Equal(("M / लाल", "M / Red"), (line.VariantIn("hi"), line.Variant));
        Assert.Null(line.VariantIn("ta"));
        Assert.Null(line.TitleIn("hi"));
        Assert.Equal("M / लाल", OptionWords.Of(book.Shop, "hi").NameOf(variant));
        Assert.Same(OptionWords.None, OptionWords.Of(book.Shop, "ta"));
    }

    [Fact]
    public void What_is_not_there_has_no_texts() =>
        Assert.Equal(
            ErrorKind.NotFound,
            new CatalogDraft(Goods.Empty, new ManualTime())
                .SetTranslations(new SetTranslations("o", Ids.Token(), [new Translation("hi", "अ", "")]))
                .Error?.Kind
        );

    private static SetTranslations Command(string language, string title, string text) =>
        new(Ids.Token(), TranslatedTexts.OfShop, [new Translation(language, title, text)]);

    private static IEnumerable<Translation> Of(CatalogBook book) => book.FindTranslations(TranslatedTexts.OfShop)!.Texts;

    /// <summary>The book after the change, as a region that replays its event has it too.</summary>
    private static CatalogBook Set(CatalogBook book, string language, string title, string text)
    {
        var draft = new CatalogDraft(book, new ManualTime());
        Assert.True(draft.SetTranslations(Command(language, title, text)).Ok);
        var next = book.Commit(draft);
        Assert.Equal(next.Shop.Translations.AsEnumerable(), CatalogReplay.Apply(book.Shop, draft.Change()).Translations.AsEnumerable());
        return next;
    }
}
