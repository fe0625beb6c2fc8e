using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Chinese
{
    private static InvoicesTexts Invoices =>
        new()
        {
            Documents = "单据",
            Invoice = "发票",
            CreditNote = "贷项通知单",
            PackingSlip = "装箱单",
            Invoices = "发票",
            LegalName = "卖家法定名称",
            LegalNameHint = "与登记一致。留空则用店铺名称。",
            PrintedOn = "印在新发票上。税号和邦来自税务设置。",
            NoneYet = "还没有发票。订单确认或付款后，打开它并选择“发票”。编号连续不断。",
            OfOrder = number => $"订单 #{number}",
            CancelledBy = number => $"已作废，由 {number} 取代",
        };
}
