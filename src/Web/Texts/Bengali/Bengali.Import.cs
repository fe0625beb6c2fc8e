using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Bengali
{
    private static ImportTexts Import =>
        new()
        {
            LineNumber = n => $"লাইন {n}",
            ImportProducts = "পণ্য ইমপোর্ট করুন",
            CsvFile = "CSV ফাইল, স্প্রেডশিট থেকে সংরক্ষিত",
            PreviewImport = "আগে দেখে নিন",
            ChooseFile = "আগে ফাইল বাছুন। খালি ফাইলে কিছু নেই।",
            LookedAt = "দোকানের অন্য ফাইল দেখা হচ্ছে। সেগুলো হলে এটি পাঠান।",
            ManyFiles = "অনেক ফাইল দেখা হচ্ছে। কয়েক সেকেন্ড পরে চেষ্টা করুন।",
            Line = "লাইন",
            Title = "নাম",
            Result = "ফল",
            GoToProducts = "পণ্যে যান",
            TwoWaiting = "দোকানের দুটি ইমপোর্ট অপেক্ষায় আছে। সেগুলো হলে এটি শুরু করুন।",
            ManyWaiting = "অনেক ইমপোর্ট অপেক্ষায়। কয়েক মিনিট পরে চেষ্টা করুন।",
            Columns = (required, others, most) =>
                $"প্রথম সারিতে কলামের নাম: {required}, চাইলে {others}। আগে থেকে থাকা পণ্য (একই handle, নয়তো একই title) "
                + "বদলায়, বাকিগুলো যোগ হয়; খালি ঘর কিছু বদলায় না। ভ্যারিয়েন্ট নিজের সারিতে, একের পর এক, একই title নিয়ে: "
                + $"“option 1” হলো যাতে পার্থক্য, যেমন মাপ, “value 1” সেই মাপ। সর্বোচ্চ {most} সারি; কিছু বদলানোর আগে দেখে "
                + "নেবেন।",
            Export = "পণ্য এক্সপোর্ট করুন (CSV)",
            ExportHint = "স্প্রেডশিটে বদলে আবার ইমপোর্ট করুন।",
            PreviewSum = (rows, added, changed, skipped) =>
                $"{rows} সারি: {added} নতুন, {changed} বদলাবে, {skipped} বাদ। এখনও কিছু বদলায়নি।",
            ImportThem = n => $"{n}টি পণ্য ইমপোর্ট করুন",
            RowsOf = (done, all) => $"{all}টির মধ্যে {done} সারি।",
            Refreshes = "পাতাটি নিজে থেকেই নতুন হয়। চলে যেতে পারেন; ইমপোর্ট চলবে।",
            DoneSum = (rows, skipped) => $"শেষ: {rows} সারি ইমপোর্ট, {skipped} বাদ।",
            RowsSkipped = n => $"{n} সারি বাদ গেছে",
        };
}
