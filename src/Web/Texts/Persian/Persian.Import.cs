using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Persian
{
    private static ImportTexts Import =>
        new()
        {
            LineNumber = n => $"سطر {n}",
            ImportProducts = "ورود محصولات",
            CsvFile = "فایل CSV، ذخیره‌شده از صفحه‌گسترده شما",
            PreviewImport = "پیش‌نمایش ورود",
            ChooseFile = "اول یک فایل انتخاب کنید. فایل خالی چیزی ندارد.",
            LookedAt = "فایل‌های دیگری از فروشگاه شما در حال بررسی است. پس از پایان آن‌ها این را بفرستید.",
            ManyFiles = "فایل‌های زیادی در حال بررسی است. چند ثانیه دیگر دوباره تلاش کنید.",
            Line = "سطر",
            Title = "عنوان",
            Result = "نتیجه",
            GoToProducts = "رفتن به محصولات",
            TwoWaiting = "دو ورود از فروشگاه شما در صف است. پس از پایان آن‌ها این را شروع کنید.",
            ManyWaiting = "ورودهای زیادی در صف است. چند دقیقه دیگر دوباره تلاش کنید.",
            Columns = (required, others, most) =>
                $"سطر اول نام ستون‌هاست: {required}، و در صورت تمایل {others}. محصولاتی که از قبل هستند (همان handle، یا "
                + "وگرنه همان title) تغییر می‌کنند و بقیه اضافه می‌شوند؛ خانه‌های خالی چیزی را تغییر نمی‌دهند. هر تنوع در "
                + "سطر خودش می‌آید، پشت سر هم و با همان title: «option 1» تفاوت آن‌هاست، مانند سایز، و «value 1» خود سایز. "
                + $"حداکثر {most} سطر؛ پیش از هر تغییری پیش‌نمایش را می‌بینید.",
            Export = "خروجی گرفتن از محصولات (CSV)",
            ExportHint = "در صفحه‌گسترده ویرایش کنید و دوباره وارد کنید.",
            PreviewSum = (rows, added, changed, skipped) =>
                Plural.UpToOne(
                    rows,
                    $"{rows} سطر: {added} جدید، {changed} تغییر، {skipped} رد شده. هنوز چیزی تغییر نکرده است.",
                    $"{rows} سطر: {added} جدید، {changed} تغییر، {skipped} رد شده. هنوز چیزی تغییر نکرده است."
                ),
            ImportThem = n => Plural.UpToOne(n, $"ورود {n} محصول", $"ورود {n} محصول"),
            RowsOf = (done, all) => $"{done} از {all} سطر.",
            Refreshes = "این صفحه خودش به‌روز می‌شود. می‌توانید از آن خارج شوید؛ ورود ادامه دارد.",
            DoneSum = (rows, skipped) =>
                Plural.UpToOne(
                    rows,
                    $"تمام شد: {rows} سطر وارد شد، {skipped} سطر رد شد.",
                    $"تمام شد: {rows} سطر وارد شد، {skipped} سطر رد شد."
                ),
            RowsSkipped = n => Plural.UpToOne(n, $"{n} سطر رد شد", $"{n} سطر رد شد"),
        };
}
