using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Gujarati
{
    private static PagesTexts Pages =>
        new()
        {
            Pages = "પેજ અને જાહેરાત",
            Hint = "તમારા વિશે, સંપર્ક અને નિયમો. તેની લિંક દુકાનના દરેક પેજ નીચે રહે છે.",
            NewPage = "નવું પેજ",
            StartFromDraft = "ડ્રાફ્ટથી શરૂ કરો",
            DraftHint = "આ દુકાનની ભાષામાં ડ્રાફ્ટ છે, કાનૂની સલાહ નથી. વાંચો, જે બંધબેસતું ન હોય તે બદલો, પછી સેવ કરો.",
            Title = "શીર્ષક",
            Text = "લખાણ",
            TextHint = "## થી શીર્ષક, - થી યાદી, **બે તારા** થી ઘાટું, [શબ્દો](https://example.com) થી લિંક બને.",
            CustomersSee = "ગ્રાહકોને આ પેજ દેખાય",
            Delete = "આ પેજ ડિલીટ કરો",
            Announcement = "જાહેરાત",
            AnnouncementHint = "દુકાનના દરેક પેજ ઉપર એક લીટી. ખાલી: કંઈ નહીં.",
            Elsewhere = "તમે બીજે ક્યાં છો",
            ElsewhereHint = "દરેક લીટીમાં એક સરનામું, જેમ કે તમારું Instagram અથવા Facebook પેજ.",
            PagesChanged = "પેજ બદલ્યાં",
        };
}
