using Dukaan.Search;

namespace Dukaan.Grains.Tests.Search;

public sealed class SearchIndexTests
{
    [Theory]
    [InlineData("Blue T-Shirt", "tshirt")]
    [InlineData("Blue T-Shirt", "t-shirt")]
    [InlineData("Blue T-Shirt", "t shirt")]
    [InlineData("Red Tshirt", "t-shirt")]
    [InlineData("Red Tshirt", "t shirts")]
    [InlineData("Silk Dress", "dresses")]
    [InlineData("Wooden Box", "boxes")]
    [InlineData("AA Battery", "batteries")]
    [InlineData("Computer Mouse", "mice")]
    [InlineData("Wi-Fi Router", "wifi")]
    [InlineData("Water 500ml", "500 ml")]
    [InlineData("Water 500 ml", "500ml")]
    [InlineData("Water ५०० ml", "500ml")]
    [InlineData("Hand\u00admade Box", "handmade")]
    [InlineData("दुसर\u094d\u200dया", "दुसर\u094dया")]
    [InlineData("हिन्दी किताब", "हिंदी")]
    [InlineData("हिंदी किताब", "हिन्दी")]
    [InlineData("लड़का", "लडका")]
    [InlineData("Straße", "strasse")]
    [InlineData("Smørrebrød", "smorrebrod")]
    [InlineData("Office ﬁle", "file")]
    [InlineData("Headphones", "ｈｅａｄｐｈｏｎｅｓ")]
    [InlineData("Headphones", "head\u200bphones")]
    [InlineData("Brother TN-2110 Toner", "tn2110")]
    [InlineData("无线键盘", "键盘")]
    [InlineData("سماعات رأس", "السماعات")]
    public void Ways_of_writing_meet(string title, string query) =>
        Assert.Equal([title], Goods.Index([title, "Garden Hose"]).Search(query));

    [Theory]
    [InlineData("Nikon Camera", "mikon")]
    [InlineData("Nikon Camera", "ikon camera")]
    [InlineData("Nikon Camera", "inkon")]
    [InlineData("Nikon Camera", "nikonn")]
    [InlineData("Nikon Camera", "camrea")]
    [InlineData("Headphones", "heedphones")]
    public void A_slip_is_forgiven_wherever_it_is(string title, string query) =>
        Assert.Equal(title, Goods.Index([title, "Garden Hose", "Table Lamp"]).Search(query).FirstOrDefault());

    [Fact]
    public void A_number_is_no_slip_of_another() =>
        Assert.Equal("RTX 2070 Card", Goods.Index(["RTX 2060 Card", "RTX 2070 Card"]).Search("rtx 2070")[0]);

    [Theory]
    [InlineData("जीरा", "zeera")]
    [InlineData("जीरा", "jeera")]
    [InlineData("जीरा", "jira")]
    [InlineData("मिठाई", "mithai")]
    [InlineData("Mithai", "मिठाई")]
    [InlineData("चौक", "chowk")]
    [InlineData("टीवी", "tv")]
    [InlineData("Picture", "पिक्चर")]
    [InlineData("Vigyan", "विज्ञान")]
    [InlineData("बैंडेज", "bandage")]
    [InlineData("Wrapping", "रैपिंग")]
    [InlineData("Chawal", "चावल")]
    [InlineData("পাঞ্জাবি", "panjabi")]
    [InlineData("தேங்காய்", "thengai")]
    [InlineData("تمر", "tamr")]
    [InlineData("Самовар", "samovar")]
    [InlineData("પેંડા", "penda")]
    [InlineData("లడ్డు", "laddu")]
    [InlineData("मोदक", "modak")]
    [InlineData("مٹھائی", "mithai")]
    [InlineData("Mithai", "مٹھائی")]
    [InlineData("شیرینی", "shirini")]
    [InlineData("सोलापूर चादर", "chadar")]
    [InlineData("রসগোল্লা", "rasgolla")]
    public void One_script_finds_another(string title, string query) =>
        Assert.Equal(title, Goods.Index([title, "Garden Hose", "पतीला", "गिलास"]).Search(query).FirstOrDefault());

    [Fact]
    public void A_number_with_a_unit_behind_it_is_no_number_of_the_thing() =>
        Assert.Equal("Case, Fits Phone SE/8/7", Goods.Index(["Speaker 8 W, Docks Phone", "Case, Fits Phone SE/8/7"]).Search("phone 8")[0]);

    [Fact]
    public void What_a_thing_is_comes_before_what_it_is_for() =>
        Assert.Equal(
            "Lenovo Laptop",
            Goods
                .Index(["Laptop Bag", "Bag for Laptop", "Laptop Stand Holder", "Lenovo Laptop", "Charger with Laptop Plug"])
                .Search("laptop")[0]
        );

    [Theory]
    [InlineData("KRT-42-M")]
    [InlineData("krt42m")]
    [InlineData("KRT 42 M")]
    [InlineData("8901234567890")]
    [InlineData("8901-2345-67890")]
    public void A_number_of_its_own_comes_first(string query)
    {
        var index = Goods.Index(
            Goods.Of("KRT 42 M Bolt 8901234567890"),
            Goods.Of("Kurta", sku: "KRT-42-M", barcode: "8901234567890"),
            Goods.Of("M 42 Screw")
        );
        Assert.Equal("Kurta", index.Search(query)[0]);
    }

    [Fact]
    public void Values_of_options_are_words_of_the_product()
    {
        var index = Goods.Index(
            Goods.Of("Kurta", options: ("Colour", ["Blue", "Maroon"]), id: "right"),
            Goods.Of("Kurta", description: "Goes well with maroon.", options: ("Colour", ["Blue"]), id: "mentions"),
            Goods.Of("Maroon Scarf")
        );
        Assert.Equal("right", index.Search("maroon kurta")[0]);
    }

    [Fact]
    public void An_answer_gives_way_before_it_is_empty()
    {
        var hits = Goods.Index(["Silk Saree", "Cotton Kurta"]).Find("silk kurta", SearchWishes.None);
        Assert.Equal((2, false), (hits.Found.Length, hits.AnyWhole));
        Assert.Equal("xqzv", Assert.Single(Goods.Index(["Silk Saree"]).Find("silk xqzv", SearchWishes.None).Plan.Missing));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\ud83d")]
    [InlineData("\0\u0001")]
    [InlineData("<>&\"' OR 1=1 --")]
    [InlineData("%_*?~|.+")]
    [InlineData("\u202e\u200f")]
    public void Odd_text_is_no_error(string query) => _ = Goods.Index(["Silk Saree"]).Search(query);

    [Fact]
    public void A_query_of_any_length_is_cut()
    {
        var index = Goods.Index(["Silk Saree"]);
        foreach (var piece in new[] { "x", "silk ", "s-", "१", "键", "a1", "\u0301", "~+." })
        {
            var plan = index.Find(string.Concat(Enumerable.Repeat(piece, 10_000 / piece.Length)), SearchWishes.None).Plan;
            Assert.InRange(plan.Weights.Length, 0, 12);
            Assert.True(QueryPlanText.Write(plan).Length <= QueryPlanText.MaxBytes, "A plan must fit in a cursor: lower what it carries.");
        }
    }
}
