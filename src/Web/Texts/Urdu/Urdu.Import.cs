using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Urdu
{
    private static ImportTexts Import =>
        new()
        {
            LineNumber = n => $"سطر {n}",
            CsvFile = "فائل (CSV یا XLSX)",
            PreviewImport = "پہلے دیکھیں",
            ChooseFile = "پہلے فائل چنیں۔ خالی فائل میں کچھ نہیں۔",
            LookedAt = "دکان کی دوسری فائلیں دیکھی جا رہی ہیں۔ ہو جائیں تو یہ بھیجیں۔",
            ManyFiles = "بہت فائلیں دیکھی جا رہی ہیں۔ چند سیکنڈ بعد کوشش کریں۔",
            Line = "سطر",
            Title = "نام",
            Result = "نتیجہ",
            GoToProducts = "پروڈکٹ پر جائیں",
            TwoWaiting = "دکان کی دو درآمدیں منتظر ہیں۔ ہو جائیں تو یہ شروع کریں۔",
            ManyWaiting = "بہت درآمدیں منتظر ہیں۔ چند منٹ بعد کوشش کریں۔",
            Columns = (required, others, most) =>
                $"پہلی سطر میں کالموں کے نام: {required}، چاہیں تو {others}۔ موجود پروڈکٹ (وہی handle، ورنہ وہی title) "
                + "بدلتے ہیں، باقی شامل ہوتے ہیں؛ خالی خانے کچھ نہیں بدلتے۔ اقسام اپنی سطروں میں، ایک کے بعد ایک، اسی title "
                + $"کے ساتھ: ”option 1“ جس میں فرق ہے، جیسے سائز، ”value 1“ وہ سائز۔ زیادہ سے زیادہ {most} سطریں؛ بدلنے سے "
                + "پہلے آپ دیکھیں گے۔",
            Export = "پروڈکٹ برآمد کریں (CSV)",
            ExportHint = "اسپریڈشیٹ میں بدل کر دوبارہ درآمد کریں۔",
            PreviewSum = (rows, added, changed, skipped) =>
                $"{rows} سطریں: {added} نئی، {changed} بدلیں گی، {skipped} چھوڑی گئیں۔ ابھی کچھ نہیں بدلا۔",
            ImportThem = n => $"{n} پروڈکٹ درآمد کریں",
            RowsOf = (done, all) => $"{all} میں سے {done} سطریں۔",
            Refreshes = "یہ صفحہ خود تازہ ہوتا ہے۔ آپ جا سکتے ہیں؛ درآمد جاری رہے گی۔",
            DoneSum = (rows, skipped) => $"ہو گیا: {rows} سطریں درآمد، {skipped} چھوڑی گئیں۔",
            RowsSkipped = n => $"{n} سطریں چھوڑی گئیں",
            Heading = "فائل سے لائیں",
            AnyFile =
                "Shopify، WooCommerce یا Square سے ملی فائل چنیں، یا اسپریڈشیٹ: پروڈکٹ، گاہک یا پرانے آرڈر۔ کچھ بدلنے سے پہلے آپ سب "
                + "دیکھ لیں گے۔",
            ReadAs = what => $"یوں پڑھی گئی: {what}",
            PastOrders = "پرانے آرڈر",
            EffectNew = "نیا",
            EffectChanged = "بدلے گا",
            EffectSame = "ویسا ہی",
            EffectLeftOut = "چھوڑا گیا",
            AlreadySame = n => $"{n} ویسے ہی۔",
            NotRead = columns => $"یہ کالم نہیں لیے جاتے: {columns}",
            Letters = "فائل کے حروف (نام غلط دکھیں تو دوسرا چنیں)",
            ReadAgain = "دوبارہ پڑھیں",
            PicturesOf = (done, all) => $"{all} میں سے {done} تصاویر۔",
            PicturesToFetch = n => $"بعد میں {n} تصاویر اپنے پتوں سے لائی جائیں گی۔",
            ImportCustomers = n => $"{n} گاہک درآمد کریں",
            ImportOrders = n => $"{n} آرڈر درآمد کریں",
            HistoryHint = "پرانے آرڈر گاہکوں کی تاریخ بنتے ہیں: کچھ پیک نہیں ہوتا، اسٹاک نہیں بدلتا، رقم نہیں ہلتی۔",
            Everything = "سب کچھ ڈاؤن لوڈ کریں (ZIP)",
            EverythingHint =
                "پروڈکٹ، گاہک، آرڈر اور ان کی چیزیں، ادائیگیاں، واپسیاں، ریویو، رعایتیں اور ترتیبات جدولوں میں، آپ کی تصاویر کے " + "ساتھ۔",
            FormerShop = "آپ کی پچھلی دکان سے",
        };
}
