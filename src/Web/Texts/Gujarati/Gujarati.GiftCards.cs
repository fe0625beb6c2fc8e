using Dukaan.Web.Texts.Checkout;
using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Gujarati
{
    private static GiftCardTexts GiftCardsInShop =>
        new()
        {
            Card = "ગિફ્ટ કાર્ડ",
            Code = "ગિફ્ટ કાર્ડનો કોડ",
            CodeHint = "એકથી વધુ હોય તો કોડ વચ્ચે ખાલી જગ્યા રાખો.",
            Unusable = "આ ગિફ્ટ કાર્ડથી આ ઓર્ડર ચૂકવી શકાતો નથી. કોડ તપાસો.",
            LeftToPay = "હજી ચૂકવવાના",
            Changed = "ગિફ્ટ કાર્ડ હવે જુદી રકમ ચૂકવે છે: {0} ચૂકવવાના બાકી છે. હજી કંઈ ઓર્ડર થયું નથી: જોઈ લો અને ફરી ઓર્ડર કરો.",
            TooMany = "ઘણી વાર ખોટા કોડ નખાયા. દસ મિનિટ રાહ જુઓ.",
            Ending = "{0} થી પૂરું થતું ગિફ્ટ કાર્ડ",
            BackToCard = "{0} ગિફ્ટ કાર્ડમાં પાછા આવ્યા",
            Credit = "ક્રેડિટ",
            CreditHint = "આ દુકાનમાં ઓર્ડર કરતી વખતે આ કોડ નાખો, આ જ ફોન નંબર સાથે.",
            AdvanceHint = "{0} પહેલાં ઑનલાઇન, બાકીના ડિલિવરી વખતે",
        };

    private static GiftCardsTexts GiftCards =>
        new()
        {
            Title = "ગિફ્ટ કાર્ડ",
            Hint = "ગ્રાહકો ઓર્ડર કરતી વખતે આ કોડથી ચૂકવે છે. ટૅક્સ અને ડિસ્કાઉન્ટ એમ જ રહે છે.",
            New = "નવું ગિફ્ટ કાર્ડ",
            Amount = "રકમ",
            OnlyPhone = "ફક્ત એક ફોન નંબર માટે",
            OnlyPhoneHint = "ખાલી હોય તો જેની પાસે કોડ હોય તે વાપરી શકે છે.",
            Note = "નોંધ",
            NoteHint = "ફક્ત તમારી ટીમ જુએ છે.",
            Create = "ગિફ્ટ કાર્ડ બનાવો",
            CodeOnce = "કોડ ફક્ત અત્યારે જ દેખાય છે. હમણાં જ ગ્રાહકને મોકલો.",
            MadeBefore = "આ ગિફ્ટ કાર્ડ પહેલાં બની ગયું છે. કોડ ત્યારે બતાવ્યો હતો.",
            NoneYet = "હજી કોઈ ગિફ્ટ કાર્ડ નથી",
            NoneYetHint = "કોઈ ગ્રાહક માટે બનાવો, અથવા ઓર્ડરના પૈસા ક્રેડિટ તરીકે પાછા આપો.",
            Active = "ચાલુ",
            Spent = "વપરાઈ ગયું",
            Ended = "બંધ",
            Credit = "ક્રેડિટ",
            EndIt = "આ ગિફ્ટ કાર્ડ બંધ કરો",
            EndHint = "તેમાં બચેલી રકમ જતી રહેશે. તેનાથી ચૂકવેલા ઓર્ડર એમ જ રહેશે.",
            HasEnded = "ગિફ્ટ કાર્ડ બંધ થયું.",
            EntryIssued = "બનાવ્યું",
            EntrySpent = "વપરાયું",
            EntryRefunded = "પાછા આપ્યા",
            HadUsed = "ગિફ્ટ કાર્ડથી ચૂકવ્યું",
            ByCard = "ગિફ્ટ કાર્ડથી",
            ToCredit = "ક્રેડિટ તરીકે આપો",
            ToCreditHint =
                "ગ્રાહકને તમારી દુકાનનો કોડ મળે છે, જે તેમના જ ફોન નંબરથી ચાલે છે. ગિફ્ટ કાર્ડે ચૂકવેલા પૈસા એ જ કાર્ડમાં પાછા જાય છે.",
            Advance = "કૅશ ઑન ડિલિવરી માટે અગાઉથી",
            AdvanceHint = "ટકા, જેમ કે 20 %, અથવા રકમ. ગ્રાહક તે પહેલાં ઑનલાઇન ચૂકવે છે. ખાલી હોય તો કંઈ નહીં.",
            LeftOf = (left, whole) => $"{whole} માંથી {left}",
            CourierCollects = amount => $"કુરિયર {amount} લેશે.",
            AdvanceDue = amount => $"મોકલતાં પહેલાં {amount} ઑનલાઇન ચૂકવવાના છે.",
        };
}
