using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Bengali
{
    private static ImportTexts Import =>
        new()
        {
            LineNumber = n => $"লাইন {n}",
            CsvFile = "ফাইল (CSV বা XLSX)",
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
            Heading = "ফাইল থেকে আনুন",
            AnyFile =
                "Shopify, WooCommerce বা Square থেকে পাওয়া ফাইল বাছুন, অথবা স্প্রেডশিট: পণ্য, গ্রাহক বা পুরনো অর্ডার। কিছু বদলানোর "
                + "আগে সব দেখে নেবেন।",
            ReadAs = what => $"যেভাবে পড়া হল: {what}",
            PastOrders = "পুরনো অর্ডার",
            EffectNew = "নতুন",
            EffectChanged = "বদলাবে",
            EffectSame = "একই",
            EffectLeftOut = "বাদ",
            AlreadySame = n => $"{n}টি একই।",
            NotRead = columns => $"এই কলামগুলো নেওয়া হয় না: {columns}",
            Letters = "ফাইলের অক্ষর (নাম ভুল দেখালে অন্যটি বাছুন)",
            ReadAgain = "আবার পড়ুন",
            PicturesOf = (done, all) => $"{all}টির মধ্যে {done}টি ছবি।",
            PicturesToFetch = n => $"পরে {n}টি ছবি ঠিকানা থেকে আনা হবে।",
            ImportCustomers = n => $"{n} জন গ্রাহক ইমপোর্ট করুন",
            ImportOrders = n => $"{n}টি অর্ডার ইমপোর্ট করুন",
            HistoryHint = "পুরনো অর্ডার গ্রাহকের ইতিহাস হয়: কিছু প্যাক হয় না, স্টক বদলায় না, টাকা নড়ে না।",
            Everything = "সবকিছু ডাউনলোড করুন (ZIP)",
            EverythingHint = "পণ্য, গ্রাহক, অর্ডার ও তার জিনিস, পেমেন্ট, ফেরত, রিভিউ, ছাড় ও সেটিংস টেবিলে, আপনার ছবিসহ।",
            FormerShop = "আপনার আগের দোকান থেকে",
        };
}
