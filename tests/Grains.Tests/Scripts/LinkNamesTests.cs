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
