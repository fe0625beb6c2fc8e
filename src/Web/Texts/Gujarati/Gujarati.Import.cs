using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Gujarati
{
    private static ImportTexts Import =>
        new()
        {
            LineNumber = n => $"લાઇન {n}",
            ImportProducts = "પ્રોડક્ટ ઇમ્પોર્ટ કરો",
            CsvFile = "તમારી સ્પ્રેડશીટમાંથી સેવ કરેલી CSV ફાઇલ",
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
        };
}
