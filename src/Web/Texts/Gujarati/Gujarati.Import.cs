using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Gujarati
{
    private static ImportTexts Import =>
        new()
        {
            LineNumber = n => $"લાઇન {n}",
            CsvFile = "ફાઇલ (CSV અથવા XLSX)",
            PreviewImport = "ઇમ્પોર્ટનો પ્રિવ્યૂ જુઓ",
            ChooseFile = "પહેલાં ફાઇલ પસંદ કરો. ખાલી ફાઇલમાં કંઈ હોતું નથી.",
            LookedAt = "તમારી દુકાનની બીજી ફાઇલો તપાસાઈ રહી છે. તે પૂરી થાય પછી આ મોકલો.",
            ManyFiles = "ઘણી ફાઇલો તપાસાઈ રહી છે. થોડી સેકન્ડ પછી ફરી પ્રયાસ કરો.",
            Line = "લાઇન",
            Title = "નામ",
            Result = "પરિણામ",
            GoToProducts = "પ્રોડક્ટ પર જાઓ",
            TwoWaiting = "તમારી દુકાનના બે ઇમ્પોર્ટ પહેલેથી રાહમાં છે. તે પૂરા થાય પછી આ શરૂ કરો.",
            ManyWaiting = "ઘણા ઇમ્પોર્ટ રાહમાં છે. થોડી મિનિટ પછી ફરી પ્રયાસ કરો.",
            Columns = (required, others, most) =>
                $"પહેલી લાઇનમાં કૉલમનાં નામ હોય છે: {required}, અને જોઈએ તો {others}. જે પ્રોડક્ટ પહેલેથી છે (એ જ handle, "
                + "નહીં તો એ જ નામ) તે બદલાય છે, બીજી ઉમેરાય છે; ખાલી ખાનાં કંઈ બદલતાં નથી. વેરિઅન્ટ એ જ નામ સાથે, એક પછી "
                + "એક, પોતાની લાઇનમાં હોય છે: “option 1” એટલે શેમાં ફરક છે, જેમ કે સાઇઝ, “value 1” એટલે તે સાઇઝ. વધુમાં વધુ "
                + $"{most} લાઇન; કંઈ બદલાય તે પહેલાં પ્રિવ્યૂ દેખાય છે.",
            Export = "તમારી પ્રોડક્ટ એક્સપોર્ટ કરો (CSV)",
            ExportHint = "સ્પ્રેડશીટમાં બદલો અને ફરી ઇમ્પોર્ટ કરો.",
            PreviewSum = (rows, added, changed, skipped) =>
                $"{rows} લાઇન: {added} નવી, {changed} બદલાશે, {skipped} છોડી. હજી કંઈ બદલાયું નથી.",
            ImportThem = n => $"{n} પ્રોડક્ટ ઇમ્પોર્ટ કરો",
            RowsOf = (done, all) => $"{all} માંથી {done} લાઇન.",
            Refreshes = "આ પેજ આપમેળે રિફ્રેશ થાય છે. તમે જઈ શકો છો; ઇમ્પોર્ટ ચાલુ રહેશે.",
            DoneSum = (rows, skipped) => $"થઈ ગયું: {rows} લાઇન ઇમ્પોર્ટ થઈ, {skipped} છોડી.",
            RowsSkipped = n => $"{n} લાઇન છોડી",
            Heading = "ફાઇલમાંથી લાવો",
            AnyFile =
                "Shopify, WooCommerce કે Square પાસેથી મળેલી ફાઇલ પસંદ કરો, અથવા સ્પ્રેડશીટ: પ્રોડક્ટ, ગ્રાહકો કે જૂના ઓર્ડર. કંઈ "
                + "બદલાય તે પહેલાં તમે પ્રિવ્યૂ જોશો.",
            ReadAs = what => $"આ રીતે વાંચી: {what}",
            PastOrders = "જૂના ઓર્ડર",
            EffectNew = "નવી",
            EffectChanged = "બદલાશે",
            EffectSame = "એવી જ",
            EffectLeftOut = "છોડી",
            AlreadySame = n => $"{n} એવી જ.",
            NotRead = columns => $"આ કૉલમ લેવાતી નથી: {columns}",
            Letters = "ફાઇલના અક્ષર (નામ ખોટાં દેખાય તો બીજું પસંદ કરો)",
            ReadAgain = "ફરી વાંચો",
            PicturesOf = (done, all) => $"{all} માંથી {done} ફોટા.",
            PicturesToFetch = n => $"પછી {n} ફોટા તેમના સરનામેથી લવાશે.",
            ImportCustomers = n => $"{n} ગ્રાહક ઇમ્પોર્ટ કરો",
            ImportOrders = n => $"{n} ઓર્ડર ઇમ્પોર્ટ કરો",
            HistoryHint = "જૂના ઓર્ડર તમારા ગ્રાહકોનો ઇતિહાસ બને છે: કંઈ પેક થતું નથી, સ્ટોક બદલાતો નથી, પૈસા ફરતા નથી.",
            Everything = "બધું ડાઉનલોડ કરો (ZIP)",
            EverythingHint =
                "પ્રોડક્ટ, ગ્રાહકો, ઓર્ડર અને તેની વસ્તુઓ, પેમેન્ટ, રિટર્ન, રિવ્યૂ, ડિસ્કાઉન્ટ અને સેટિંગ ટેબલમાં, તમારા ફોટા સાથે.",
            FormerShop = "તમારી જૂની દુકાનમાંથી",
        };
}
