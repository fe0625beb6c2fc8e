using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Arabic
{
    private static LocationsTexts Locations =>
        new()
        {
            Heading = "مواقع المخزون",
            Hint = "يؤخذ الطلب كله من أقرب موقع يتوفر فيه كل شيء حسب الرمز البريدي. وإلا فمن أول موقع يتوفر فيه.",
            Add = "إضافة موقع",
            FirstHint = "اكتب أولًا اسم المكان الذي فيه مخزونك الآن، ثم أضف موقعًا آخر.",
            MainHint = "فيه كل المخزون الذي ليس في موقع آخر.",
            RemoveHint = "إذا تُرك فارغًا يُحذف الموقع ويُحسب مخزونه على الموقع الرئيسي.",
            PostalCode = "الرمز البريدي",
            Location = "الموقع",
            Carry = "نقل المخزون",
            CarryNow = "نقل",
            From = "من",
            To = "إلى",
            Carried = (units, from, to) => $"{units}: {from} ← {to}",
            Former = "موقع سابق",
            TakenFrom = "أُخذ من:",
            File = "ملف المخزون",
            FileHint = "صف لكل صنف وعمود لكل موقع. غيّر الأعداد ثم ارفع الملف من جديد.",
            Upload = "رفع الملف",
            Counted = (changed, wrong) => $"تغيّر {changed} من الأعداد، وتعذّرت قراءة {wrong}.",
        };
}
