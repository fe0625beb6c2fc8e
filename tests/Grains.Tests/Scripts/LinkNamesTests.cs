using Dukaan.Catalog;
using Dukaan.Scripts;
using Dukaan.Values;

namespace Dukaan.Grains.Tests.Scripts;

/// <summary>Names in links that people can read, whatever script a title is in.</summary>
public class LinkNamesTests
{
    [Theory]
    [InlineData("Kaju katli, 500 g", "kaju-katli-500-g")]
    [InlineData("जीरा चावल", "jira-chaval")]
    [InlineData("मिठाई", "mithai")]
    [InlineData("सड़क १२", "sadak-12")]
    [InlineData("আলুর দম", "alur-dam")]
    [InlineData("தமிழ்", "tamil")]
    [InlineData("கமலா பூக்கள்", "kamala-pukkal")]
    [InlineData("తెలుగు కథలు", "telugu-kathalu")]
    [InlineData("红色连衣裙", "hong-se-lian-yi-qun")]
    [InlineData("Платье летнее", "plate-letnee")]
    [InlineData("Straße Ø", "strasse-o")]
    [InlineData("café crème", "cafe-creme")]
    [InlineData("कुर्ता/साड़ी – red", "kurta-sadi-red")]
    [InlineData("आशा की मिठाई", "asha-ki-mithai")]
    [InlineData("阿莎的店", "a-sha-de-dian")]
    [InlineData("متجر ليلى", "matjar-layla")]
    [InlineData("مَتْجَر لَيْلَى", "matjar-layla")]
    [InlineData("فستان أحمر ٣", "fustan-ahmar-3")]
    [InlineData("البيت الكبير", "al-bayt-al-kabir")]
    [InlineData("حلويات أم علي", "halawiyat-umm-ali")]
    [InlineData("مسمار طويل، خشب", "masmar-tawil-khashb")]
    [InlineData("فروشگاه لیلا", "forushgah-leila")]
    [InlineData("عائشہ کی مٹھائی", "aisha-ki-mithai")]
    [InlineData("کھانا", "khana")]
    [InlineData("سیّد", "sayyad")]
    [InlineData("ععع", "a")]
    [InlineData("☕️🎁", "")]
    public void A_title_gives_a_name_that_can_be_read(string title, string expected) => Assert.Equal(expected, LinkNames.From(title));

    /// <summary>One shop's name for each language that a shop can be in, so that none is offered whose links say nothing.</summary>
    private static readonly Dictionary<string, (string Name, string Link)> Shops = new()
    {
        ["en"] = ("Asha's Sweets", "ashas-sweets"),
        ["hi"] = ("आशा की मिठाई", "asha-ki-mithai"),
        ["bn"] = ("আলোর দোকান", "alor-dokan"),
        ["mr"] = ("सोनाली साडी", "sonali-sadi"),
        ["te"] = ("అమ్మ పచ్చళ్ళు", "amma-pachchallu"),
        ["ta"] = ("கமலா பூக்கள்", "kamala-pukkal"),
        ["gu"] = ("લીલા કાપડ", "lila-kapad"),
        ["kn"] = ("ಮಲ್ಲಿಗೆ ಹೂವು", "mallige-huvu"),
        ["ml"] = ("കേരള കട", "kerala-kata"),
        ["pa"] = ("ਪੰਜਾਬੀ ਜੁੱਤੀ", "panjabi-jutti"),
        ["or"] = ("ଓଡ଼ିଆ ଦୋକାନ", "odia-dokana"),
        ["as"] = ("অসমীয়া দোকান", "asmiya-dokan"),
        ["ur"] = ("عائشہ کی مٹھائی", "aisha-ki-mithai"),
        ["ne"] = ("नेपाली पसल", "nepali-pasal"),
        ["si"] = ("ලංකා කඩය", "lamka-kadaya"),
        ["id"] = ("Warung Ibu", "warung-ibu"),
        ["ms"] = ("Kedai Kopi", "kedai-kopi"),
        ["fil"] = ("Tindahan ni Aling Nena", "tindahan-ni-aling-nena"),
        ["th"] = ("ร้านขนม", "rankhnm"),
        ["vi"] = ("Bánh mì Hà Nội", "banh-mi-ha-noi"),
        ["ar"] = ("متجر ليلى", "matjar-layla"),
        ["fa"] = ("فروشگاه لیلا", "forushgah-leila"),
        ["sw"] = ("Duka la Amina", "duka-la-amina"),
        ["ha"] = ("Ƙaramin shago", "karamin-shago"),
        ["yo"] = ("Ilé ìtajà Ṣadé", "ile-itaja-sade"),
        ["am"] = ("ሰላም", "selam"),
        ["pt"] = ("Pão de açúcar", "pao-de-acucar"),
        ["es"] = ("La niña", "la-nina"),
        ["fr"] = ("Crème brûlée", "creme-brulee"),
        ["de"] = ("Süße Straße", "susse-strasse"),
        ["it"] = ("Caffè", "caffe"),
        ["nl"] = ("Café één", "cafe-een"),
        ["pl"] = ("Łódź żółta", "lodz-zolta"),
        ["sv"] = ("Smörgås", "smorgas"),
        ["tr"] = ("Işık çiçek", "isik-cicek"),
        ["ru"] = ("Платье летнее", "plate-letnee"),
        ["zh"] = ("阿莎的店", "a-sha-de-dian"),
        ["ja"] = ("さくら", "sakura"),
        ["ko"] = ("서울", "seoul"),
    };

    [Fact]
    public void Every_language_that_is_offered_gives_links_that_can_be_read()
    {
        Assert.Equal(Languages.Listed.Select(each => each.Tag).Order(), Shops.Keys.Order());
        var wrong = Shops
            .Where(each => LinkNames.From(each.Value.Name) != each.Value.Link)
            .Select(each => $"{each.Key} {each.Value.Name}: {LinkNames.From(each.Value.Name)} and not {each.Value.Link}")
            .ToList();
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Theory]
    [InlineData("فستان أحمر")]
    [InlineData("ชุดเดรส")]
    [InlineData("赤いドレス")]
    [InlineData("빨간 드레스")]
    [InlineData("שמלה אדומה")]
    [InlineData("લાલ ડ્રેસ")]
    [InlineData("\u0915\u094d\u200d\u0937")]
    public void A_name_of_any_script_is_a_valid_link_with_letters_in_it(string title)
    {
        var handle = Handles.For(title, Ids.Token(), _ => false);
        Assert.Null(Handles.Check(handle));
        Assert.Equal(handle, LinkNames.From(title));
    }
}
