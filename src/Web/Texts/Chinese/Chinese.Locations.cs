using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Chinese
{
    private static LocationsTexts Locations =>
        new()
        {
            Heading = "库存地点",
            Hint = "订单从最近且货全的地点发货（按邮政编码判断）；否则从列表中第一个有货的地点发货。",
            Add = "添加地点",
            FirstHint = "先写下现有库存所在的地点，再添加另一个。",
            MainHint = "不在其他地点的库存都在这里。",
            RemoveHint = "留空则删除该地点，其库存计入主要地点。",
            PostalCode = "邮政编码",
            Location = "地点",
            Carry = "调拨库存",
            CarryNow = "调拨",
            From = "从",
            To = "到",
            Carried = (units, from, to) => $"{units}：{from} → {to}",
            Former = "以前的地点",
            TakenFrom = "发货地点：",
            File = "库存文件",
            FileHint = "每种商品一行，每个地点一列。修改数量后重新上传文件。",
            Upload = "上传文件",
            Counted = (changed, wrong) => $"已更改 {changed} 个数量，{wrong} 个无法读取。",
        };
}
