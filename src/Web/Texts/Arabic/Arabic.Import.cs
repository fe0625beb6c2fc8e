using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Arabic
{
    private static ImportTexts Import =>
        new()
        {
            LineNumber = n => $"سطر {n}",
            CsvFile = "ملف (CSV أو XLSX)",
            PreviewImport = "معاينة الاستيراد",
            ChooseFile = "اختر ملفًا أولًا. الملف الفارغ لا شيء فيه.",
            LookedAt = "ملفات أخرى لمتجرك قيد الفحص. أرسل هذا بعدها.",
            ManyFiles = "ملفات كثيرة قيد الفحص. حاول بعد ثوانٍ.",
            Line = "سطر",
            Title = "الاسم",
            Result = "النتيجة",
            GoToProducts = "إلى المنتجات",
            TwoWaiting = "ينتظر استيرادان لمتجرك بالفعل. ابدأ هذا بعدهما.",
            ManyWaiting = "عمليات استيراد كثيرة تنتظر. حاول بعد دقائق.",
            Columns = (required, others, most) =>
                $"السطر الأول يسمّي الأعمدة: {required}، وإن شئت {others}. المنتجات الموجودة (نفس handle، وإلا نفس title) "
                + "تتغير، وتُضاف الأخرى؛ الخلايا الفارغة لا تغيّر شيئًا. الأنواع في سطورها، واحدًا بعد آخر، بنفس title: "
                + $"«option 1» ما تختلف فيه، كالمقاس، و«value 1» المقاس. حتى {most} سطر؛ ترى معاينة قبل أي تغيير.",
            Export = "صدّر منتجاتك (CSV)",
            ExportHint = "عدّلها في جدول ثم استوردها مجددًا.",
            PreviewSum = (rows, added, changed, skipped) =>
                Plural.Arabic(
                    rows,
                    $"لا سطور: {added} جديد، {changed} يتغير، {skipped} متجاوَز.",
                    $"سطر واحد: {added} جديد، {changed} يتغير، {skipped} متجاوَز. لم يتغير شيء بعد.",
                    $"سطران: {added} جديد، {changed} يتغير، {skipped} متجاوَز. لم يتغير شيء بعد.",
                    $"{rows} سطور: {added} جديد، {changed} يتغير، {skipped} متجاوَز. لم يتغير شيء بعد.",
                    $"{rows} سطرًا: {added} جديد، {changed} يتغير، {skipped} متجاوَز. لم يتغير شيء بعد.",
                    $"{rows} سطر: {added} جديد، {changed} يتغير، {skipped} متجاوَز. لم يتغير شيء بعد."
                ),
            ImportThem = n =>
                Plural.Arabic(
                    n,
                    "لا شيء للاستيراد",
                    "استورد منتجًا واحدًا",
                    "استورد منتجين",
                    $"استورد {n} منتجات",
                    $"استورد {n} منتجًا",
                    $"استورد {n} منتج"
                ),
            RowsOf = (done, all) => $"{done} من {all} سطر.",
            Refreshes = "تتحدث هذه الصفحة تلقائيًا. يمكنك مغادرتها؛ الاستيراد مستمر.",
            DoneSum = (rows, skipped) =>
                Plural.Arabic(
                    rows,
                    $"تم: لا سطور، {skipped} متجاوَز.",
                    $"تم: استُورد سطر، {skipped} متجاوَز.",
                    $"تم: استُورد سطران، {skipped} متجاوَز.",
                    $"تم: استُوردت {rows} سطور، {skipped} متجاوَز.",
                    $"تم: استُورد {rows} سطرًا، {skipped} متجاوَز.",
                    $"تم: استُورد {rows} سطر، {skipped} متجاوَز."
                ),
            RowsSkipped = n =>
                Plural.Arabic(
                    n,
                    "لم يُتجاوز سطر",
                    "تُجووز سطر",
                    "تُجووز سطران",
                    $"تُجووزت {n} سطور",
                    $"تُجووز {n} سطرًا",
                    $"تُجووز {n} سطر"
                ),
            Heading = "استيراد ملف",
            AnyFile =
                "اختر الملف الذي أعطاك إياه Shopify أو WooCommerce أو Square، أو جدولًا: منتجات أو عملاء أو طلبات سابقة. ترى معاينة "
                + "قبل أن يتغير شيء.",
            ReadAs = what => $"قُرئ على أنه: {what}",
            PastOrders = "طلبات سابقة",
            EffectNew = "جديد",
            EffectChanged = "يتغير",
            EffectSame = "دون تغيير",
            EffectLeftOut = "متروك",
            AlreadySame = n => $"{n} دون تغيير.",
            NotRead = columns => $"أعمدة لا تُنقل: {columns}",
            Letters = "حروف الملف (إن بدت الأسماء خاطئة فاختر غيرها)",
            ReadAgain = "اقرأ مجددًا",
            PicturesOf = (done, all) => $"{done} من {all} صورة.",
            PicturesToFetch = n => $"تُجلب بعدها الصور من عناوينها: {n}.",
            ImportCustomers = n => $"استيراد العملاء: {n}",
            ImportOrders = n => $"استيراد الطلبات: {n}",
            HistoryHint = "تصبح الطلبات السابقة سجل عملائك: لا يُجهَّز شيء، ولا يتغير المخزون، ولا يتحرك مال.",
            Everything = "تنزيل كل شيء (ZIP)",
            EverythingHint =
                "المنتجات والعملاء والطلبات ببنودها والمدفوعات وعمليات الإرجاع والتقييمات والخصومات والإعدادات جداول، مع صورك.",
            FormerShop = "من متجرك السابق",
        };
}
