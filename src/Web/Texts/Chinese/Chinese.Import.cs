using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Chinese
{
    private static ImportTexts Import =>
        new()
        {
            LineNumber = n => $"第 {n} 行",
            CsvFile = "文件（CSV 或 XLSX）",
            PreviewImport = "预览导入",
            ChooseFile = "请先选择文件。空文件没有内容。",
            LookedAt = "店铺的其他文件正在检查，完成后再发送这个。",
            ManyFiles = "正在检查很多文件，请几秒后再试。",
            Line = "行",
            Title = "名称",
            Result = "结果",
            GoToProducts = "前往商品",
            TwoWaiting = "店铺已有两个导入在等待，完成后再开始这个。",
            ManyWaiting = "很多导入在等待，请几分钟后再试。",
            Columns = (required, others, most) =>
                $"第一行是列名：{required}，还可以有 {others}。已有商品（handle 相同，否则 title 相同）会更改，其他会添加；空单元格不作改动。规格各占一行，依次排列，title "
                + $"相同：“option 1”是区别所在，如尺码，“value 1”是该尺码。最多 {most} 行；改动前会先预览。",
            Export = "导出商品（CSV）",
            ExportHint = "在电子表格中编辑后再导入。",
            PreviewSum = (rows, added, changed, skipped) => $"{rows} 行：新增 {added}，更改 {changed}，跳过 {skipped}。尚未改动。",
            ImportThem = n => $"导入 {n} 件商品",
            RowsOf = (done, all) => $"{done} / {all} 行。",
            Refreshes = "本页自动刷新。您可以离开，导入会继续。",
            DoneSum = (rows, skipped) => $"完成：导入 {rows} 行，跳过 {skipped} 行。",
            RowsSkipped = n => $"跳过 {n} 行",
            Heading = "导入文件",
            AnyFile = "选择 Shopify、WooCommerce 或 Square 导出的文件，或电子表格：商品、顾客或以往订单。改动之前您会先看到预览。",
            ReadAs = what => $"识别为：{what}",
            PastOrders = "以往订单",
            EffectNew = "新增",
            EffectChanged = "更改",
            EffectSame = "无变化",
            EffectLeftOut = "跳过",
            AlreadySame = n => $"{n} 项无变化。",
            NotRead = columns => $"未导入的列：{columns}",
            Letters = "文件的文字编码（如名称显示不对，请另选）",
            ReadAgain = "重新读取",
            PicturesOf = (done, all) => $"{done} / {all} 张图片。",
            PicturesToFetch = n => $"随后从其地址获取 {n} 张图片。",
            ImportCustomers = n => $"导入 {n} 位顾客",
            ImportOrders = n => $"导入 {n} 个订单",
            HistoryHint = "以往订单成为顾客的历史记录：不备货、不改库存、不动款项。",
            Everything = "下载全部（ZIP）",
            EverythingHint = "商品、顾客、订单及明细、付款、退货、评价、优惠和设置（表格），并附图片。",
            FormerShop = "来自您以前的店铺",
        };
}
