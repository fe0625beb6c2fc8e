using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Gujarati
{
    private static PaymentsTexts Payments =>
        new()
        {
            CashUpi = "કૅશ અને UPI",
            CashOnDelivery = "કૅશ ઑન ડિલિવરી",
            YourUpi = "તમારું UPI આઈડી",
            OnlinePayment = "ઑનલાઇન પેમેન્ટ: કાર્ડ, UPI અને બીજું",
            OfferOnline = "મારી દુકાનમાં ઑનલાઇન પેમેન્ટ આપો",
            KeyId = "કી આઈડી",
            SecretKey = "સીક્રેટ કી",
            WebhookSecret = "વેબહૂક સીક્રેટ",
            TimeLimits = "સમય મર્યાદા",
            TimeLimitsHint =
                "ન ચૂકવાયેલા કે કન્ફર્મ ન થયેલા ઓર્ડરની આઇટમ મુદત પૂરી થાય ત્યાં સુધી અનામત રહે છે; પછી ફરી વેચાણમાં આવે "
                + "છે. પેમેન્ટ મોડું આવે તો, આઇટમ સ્ટોકમાં હોય ત્યાં સુધી સ્વીકારાય છે; નહીં તો ઑનલાઇન પેમેન્ટ આપમેળે રિફંડ "
                + "થાય છે.",
            MinutesToPay = "ઑનલાઇન ચૂકવવા માટે મિનિટ",
            MinutesHint = "સામાન્ય રીતે 15 મિનિટ.",
            HoursToConfirm = "તમારે કન્ફર્મ કરવા માટે કલાક",
            HoursHint = "કૅશ ઑન ડિલિવરી અને UPI ઓર્ડર માટે.",
            HowItBehaves = "કેવી રીતે ચાલે છે",
            SecretHint = "સેવ છે, પણ ક્યારેય બતાવાતું નથી. બદલવા નવું લખો.",
            UpiHint =
                "ગ્રાહકો કોઈ પણ UPI ઍપથી સીધા તમારા બૅન્ક ખાતામાં ચૂકવે છે અને પેમેન્ટનો રેફરન્સ (UTR) જણાવે છે. તમારી "
                + "ઍપમાં પૈસા જુઓ, પછી ઓર્ડર ચૂકવાયેલો નોંધો. UPI ન જોઈતું હોય તો ખાલી રાખો.",
            OnlineHint = gateway =>
                $"ગ્રાહકો {gateway} ના પેજ પર ચૂકવે છે; તેમના ઓર્ડર આપમેળે ચૂકવાયેલા નોંધાય છે. તમારી દુકાનને કાર્ડ નંબર "
                + "ક્યારેય દેખાતા નથી.",
            WebhookAt = gateway => $"વેબહૂકનું સરનામું ({gateway} માં લખો)",
            Sandbox = (id, key, secret) => $"આ સૅન્ડબૉક્સ છે, અહીં સાચા પૈસા ફરતા નથી: કી આઈડી {id}, કી {key}, વેબહૂક સીક્રેટ {secret}.",
            PaymentsTitle = "પેમેન્ટ",
        };
}
