using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Persian
{
    private static BundlesTexts Bundles =>
        new()
        {
            Bundle = "بسته",
            Hint =
                "از محصول‌های دیگر ساخته شده: سفارش آن از موجودی اجزایش کم می‌کند و با تمام "
                + "شدن یکی از آن‌ها تمام می‌شود. اگر بسته نیست همه را خالی بگذارید.",
            Part = "جزء",
        };
}
