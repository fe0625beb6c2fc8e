using Dukaan.Web.Http;

namespace Dukaan.Web.Invoices;

/// <summary>Responds with a document as PDF.</summary>
internal static class PdfResults
{
    /// <summary>The PDF under this name, shown by the browser rather than saved; or the problem why there is none.</summary>
    public static async Task<IResult> Pdf(this HttpContext context, string storeId, PrintDocument paper, string name)
    {
        var printed = await context.RequestServices.GetRequiredService<PdfPrinter>().Print(storeId, paper, context.RequestAborted);
        return printed.Answer(pdf =>
        {
            context.Response.Headers.ContentDisposition = $"inline; filename=\"{name}.pdf\"";
            context.Response.Headers.CacheControl = "private, no-store";
            return TypedResults.Bytes(pdf, "application/pdf");
        });
    }

    /// <summary>A document's number as part of a file name.</summary>
    public static string FileName(string number, string kind = "invoice") => $"{kind}-{number.Replace('/', '-')}";
}
