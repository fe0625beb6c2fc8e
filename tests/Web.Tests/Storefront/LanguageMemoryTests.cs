using Dukaan.Catalog;
using Dukaan.Storefront;
using Dukaan.Web.Links;
using Dukaan.Web.Storefront.Pages;

namespace Dukaan.Web.Tests.Storefront;

/// <summary>
/// What a shop keeps in memory in another language than English: the letters of its text, and nothing else. The same shop is made in both,
/// word for word; what two shops of a language share is nobody's.
/// </summary>
public sealed class LanguageMemoryTests
{
    private const int Goods = 120; // so many that the shop keeps its index

    private static readonly (string Of, string Thing)[] English =
    [
        ("Brass", "lamp"),
        ("Clay", "bowl"),
        ("Silver", "plate"),
        ("Copper", "spoon"),
        ("Cotton", "towel"),
    ];

    private static readonly (string Of, string Thing)[] Tamil =
    [
        ("பித்தளை", "விளக்கு"),
        ("களிமண்", "கிண்ணம்"),
        ("வெள்ளி", "தட்டு"),
        ("செம்பு", "கரண்டி"),
        ("பருத்தி", "துண்டு"),
    ];

    [Fact]
    public void A_shop_in_Tamil_keeps_as_much_as_one_in_English_and_its_letters()
    {
        var english = Kept(number => Shop($"en-{number}", "en", English, "Lamps", "Village workshop"));
        var tamil = Kept(number => Shop($"ta-{number}", "ta", Tamil, "விளக்குகள்", "கிராமப் பட்டறை"));

        Assert.Equal(english.Others, tamil.Others);
        Assert.True(english.Others > 100 * Goods, $"Only {english.Others} bytes were counted.");
    }

    [Fact]
    public void A_search_in_Tamil_keeps_as_much_as_one_in_English_and_its_letters()
    {
        var english = Kept(number => Index(Shop($"en-{number}", "en", English, "Lamps", "Village workshop"), "lemp", "விளக்கு"));
        var tamil = Kept(number => Index(Shop($"ta-{number}", "ta", Tamil, "விளக்குகள்", "கிராமப் பட்டறை"), "விளககு", "vilakku"));

        Assert.InRange(tamil.Others, 0, english.Others);
    }

    [Theory]
    [InlineData(PageKinds.Home, "")]
    [InlineData(PageKinds.Product, "thing-1")]
    [InlineData(PageKinds.Search, "1")]
    public void A_page_in_Tamil_is_kept_in_as_much_as_one_in_English_and_its_letters(string kind, string name)
    {
        var renderer = new PageRenderer();
        var english = renderer.Render(Shop("en", "en", English, "Lamps", "Village workshop"), new PageKey(kind, name));
        var tamil = renderer.Render(Shop("ta", "ta", Tamil, "விளக்குகள்", "கிராமப் பட்டறை"), new PageKey(kind, name));
        var letters = tamil.Body.Length - english.Body.Length; // the markup is the same (LanguageCostTests)

        Assert.True(letters > 0);
        Assert.InRange(tamil.Packed().Size, 0, english.Packed().Size + letters);
    }

    /// <summary>A shop with the same goods, each called by two words and a number.</summary>
    private static CatalogSnapshot Shop(string slug, string language, (string Of, string Thing)[] words, string category, string text)
    {
        var categories = Enumerable.Range(0, 5).Select(i => Catalogs.Category($"category-{i}", $"{category} {i}", i)).ToArray();
        var goods = Enumerable
            .Range(0, Goods)
            .Select(i => (i, word: words[i % words.Length]))
            .Select(each =>
                Catalogs.Product(
                    $"thing-{each.i}",
                    $"{each.word.Of} {each.word.Thing} {each.i}",
                    15_000 + each.i,
                    categories[each.i % categories.Length],
                    each.i,
                    $"{text} {each.i}"
                )
            );
        return Catalogs.Of(Catalogs.Store(slug, $"{category} {slug}", language), [.. categories], [.. goods]);
    }

    /// <summary>Its index after somebody searched in its own letters with a slip, and in those of the other language.</summary>
    private static ShopIndex Index(CatalogSnapshot shop, string own, string other)
    {
        var index = new ShopIndex(shop);
        index.Search.Find(own, index.Wishes);
        index.Search.Find(other, index.Wishes);
        return index;
    }

    /// <summary>The bytes of one of two shops that is not the other's too: letters (how words sound is in bytes), and all else.</summary>
    private static (long Letters, long Others) Kept(Func<int, object> make)
    {
        var (one, another) = (make(1), make(2));
        var kept = HeapGraph.Of(one);
        kept.ExceptWith(HeapGraph.Of(another));
        var letters = kept.Where(each => each is string or char[] or byte[]).Sum(HeapGraph.Bytes);
        return (letters, kept.Sum(HeapGraph.Bytes) - letters);
    }
}
