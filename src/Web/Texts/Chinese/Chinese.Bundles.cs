using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Chinese
{
    private static BundlesTexts Bundles =>
        new()
        {
            Bundle = "套装",
            Hint = "由其他商品组成：下单时扣减各组成商品的库存，其中一个售完即售完。不是套装就全部留空。",
            Part = "组成",
        };
}
