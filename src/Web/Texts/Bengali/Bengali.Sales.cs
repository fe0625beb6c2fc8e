using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Bengali
{
    private static SalesTexts Sales =>
        new()
        {
            NothingSold = "এই দিনগুলোতে কিছু বিক্রি হয়নি।",
            BestDay = (day, amount) => $"সেরা দিন: {day}, {amount}",
            ChartLabel = "দিন অনুযায়ী বিক্রি; নিচের টেবিলে একই",
            SalesKey = "বিক্রি",
            PaidKey = "পাওয়া",
            DaysSpan = n => $"{n} দিন",
            AYear = "এক বছর",
            Days = "দিন",
            OrdersLabel = "অর্ডার",
            PaidLabel = "পাওয়া",
            SalesLabel = "বিক্রি",
            Explained =
                "বিক্রি: এই দিনগুলোর সব অর্ডারের মোট, টাকা পাওয়া যাক বা না যাক; প্রত্যাখ্যাত, বাতিল ও মেয়াদ-শেষ বাদে। "
                + "পাওয়া: সেগুলোর জন্য পাওয়া টাকা, রিফান্ড বাদে।",
            ByDay = "দিন অনুযায়ী",
            ShowTable = "টেবিলে দেখান",
            SalesByDay = "দিন অনুযায়ী বিক্রি",
            Day = "দিন",
            ByProduct = "পণ্য অনুযায়ী",
            SalesByProduct = "পণ্য অনুযায়ী বিক্রি",
            OtherProducts = "অন্য পণ্য",
            Delivery = "ডেলিভারি",
            AllSales = "মোট বিক্রি",
        };
}
