using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Urdu
{
    private static LocationsTexts Locations =>
        new()
        {
            Heading = "اسٹاک کی جگہیں",
            Hint =
                "آرڈر کا سارا سامان پوسٹل کوڈ کے حساب سے سب سے قریب کی اس جگہ سے "
                + "لیا جاتا ہے جہاں سب کچھ ہو۔ ورنہ فہرست کی پہلی ایسی جگہ سے۔",
            Add = "جگہ شامل کریں",
            FirstHint = "پہلے اس جگہ کا نام لکھیں جہاں آپ کا اسٹاک ابھی ہے۔ پھر دوسری شامل کریں۔",
            MainHint = "جو اسٹاک کسی اور جگہ نہیں، وہ سب یہاں ہے۔",
            RemoveHint = "خالی چھوڑیں تو جگہ ہٹ جائے گی اور اس کا اسٹاک مرکزی جگہ میں گنا جائے گا۔",
            PostalCode = "پوسٹل کوڈ",
            Location = "جگہ",
            Carry = "اسٹاک منتقل کریں",
            CarryNow = "منتقل کریں",
            From = "کہاں سے",
            To = "کہاں",
            Carried = (units, from, to) => $"{units}: {from} ← {to}",
            Former = "پرانی جگہ",
            TakenFrom = "یہاں سے لیا گیا:",
            File = "اسٹاک کی فائل",
            FileHint = "ہر آئٹم کی ایک قطار، ہر جگہ کا ایک کالم۔ تعداد بدلیں اور فائل دوبارہ اپ لوڈ کریں۔",
            Upload = "فائل اپ لوڈ کریں",
            Counted = (changed, wrong) => $"{changed} گنتیاں بدلیں، {wrong} پڑھی نہ جا سکیں۔",
        };
}
