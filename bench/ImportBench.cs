using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Dukaan.TestKit.Api;

namespace Dukaan.Bench;

/// <summary>
/// How long a shop of 5,000 products takes to move in, and out again: Shopify's and WooCommerce's exports are uploaded, checked and
/// imported,
/// each into a shop of its own; then the same file again, which must find nothing to do; then the shop's archive. Target: less than 60 s.
/// </summary>
internal static partial class ImportBench
{
    private const int Products = 5_000;
    private const int Variants = 3;

    public static async Task Run(Rig rig, Report report)
    {
        foreach (var (name, file) in new[] { ("Shopify", ShopifyFile()), ("WooCommerce", WooFile()) })
        {
            using var seller = await rig.SignIn(1);
            var shop = await seller.OpenShop($"Bench import {name}");
            using var dashboard = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
            {
                BaseAddress = new Uri(rig.Url),
                Timeout = TimeSpan.FromMinutes(10),
            };
            dashboard.DefaultRequestHeaders.Add("Cookie", $"dukaan-session={seller.Http.DefaultRequestHeaders.Authorization!.Parameter}");
            dashboard.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");
            dashboard.DefaultRequestHeaders.Add("Accept", "text/html");

            var first = await Import(rig, dashboard, shop.Id, file);
            var second = await Import(rig, dashboard, shop.Id, file);
            var (processor, began) = (ProcessorTime.Of(rig.Id), Stopwatch.GetTimestamp());
            var archive = await dashboard.GetByteArrayAsync($"/dashboard/{shop.Id}/everything.zip");
            var archived = new ImportRun(
                0,
                Stopwatch.GetElapsedTime(began).TotalSeconds,
                ProcessorTime.Of(rig.Id) - processor,
                $"{archive.Length:n0} bytes"
            );
            report.Line(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{name}'s export of {Products:n0} products with {Variants} variants each, {file.Length / 1_000_000.0:n1} MB."
                )
            );
            report.Line("");
            report.Table(
                ["", "check", "import", "processor s of the site", "says"],
                Row("first", first),
                Row("the same file again", second),
                Row("the archive of the shop", archived)
            );
            report.Line("");
        }
    }

    private static string[] Row(string name, ImportRun run) =>
        [
            name,
            run.Check.ToString("n1", CultureInfo.InvariantCulture),
            run.Import.ToString("n1", CultureInfo.InvariantCulture),
            run.Processor.ToString("n1", CultureInfo.InvariantCulture),
            run.Says,
        ];

    private static async Task<ImportRun> Import(Rig rig, HttpClient dashboard, string storeId, byte[] file)
    {
        var (processor, began) = (ProcessorTime.Of(rig.Id), Stopwatch.GetTimestamp());
        using var upload = new MultipartFormDataContent { { new ByteArrayContent(file), "file", "products_export.csv" } };
        using var sent = await dashboard.PostAsync($"/dashboard/{storeId}/products/import", upload);
        var path =
            sent.StatusCode == HttpStatusCode.SeeOther
                ? sent.Headers.Location!.ToString()
                : throw new InvalidOperationException($"The file was refused: {await sent.Content.ReadAsStringAsync()}");
        var check = Stopwatch.GetElapsedTime(began);
        var says = Sum().Match(await dashboard.GetStringAsync(path)).Value;
        began = Stopwatch.GetTimestamp();
        if (!says.Contains(" 0 new, 0 changed", StringComparison.Ordinal))
        {
            using var started = await dashboard.PostAsync(path, new FormUrlEncodedContent([]));
            while (!(await dashboard.GetStringAsync(path)).Contains("Done:", StringComparison.Ordinal))
            {
                await Task.Delay(200);
            }
        }

        return new ImportRun(check.TotalSeconds, Stopwatch.GetElapsedTime(began).TotalSeconds, ProcessorTime.Of(rig.Id) - processor, says);
    }

    private static byte[] ShopifyFile()
    {
        var csv = new StringBuilder(
            "Handle,Title,Body (HTML),Vendor,Type,Tags,Published,Option1 Name,Option1 Value,Variant SKU,Variant Grams,"
                + "Variant Inventory Tracker,Variant Inventory Qty,Variant Inventory Policy,Variant Price,Status\n"
        );
        for (var i = 0; i < Products; i++)
        {
            for (var variant = 0; variant < Variants; variant++)
            {
                csv.Append(
                    variant == 0
                        ? $"kurta-{i},Kurta {i},<p>Printed by <b>hand</b>. {i}</p>,Jaipur,Type {i % 40},\"cotton, gift\",true,Size,S,"
                        : $"kurta-{i},,,,,,,,{"SML"[variant]},"
                );
                csv.Append(CultureInfo.InvariantCulture, $"SKU-{i}-{variant},250,shopify,{10 + variant},deny,{899 + variant}.00,active\n");
            }
        }

        return Encoding.UTF8.GetBytes(csv.ToString());
    }

    private static byte[] WooFile()
    {
        var csv = new StringBuilder(
            "ID,Type,SKU,Name,Published,Visibility in catalog,Description,In stock?,Stock,Weight (g),Regular price,Categories,Tags,Parent,"
                + "Attribute 1 name,Attribute 1 value(s)\n"
        );
        for (var i = 0; i < Products; i++)
        {
            csv.Append(
                CultureInfo.InvariantCulture,
                $"{i + 1},variable,W-{i},Kurta {i},1,visible,<p>By <b>hand</b>. {i}</p>,1,,250,,Type {i % 40},\"cotton, gift\",,Size,"
            );
            csv.Append("\"S, M, L\"\n");
            for (var variant = 0; variant < Variants; variant++)
            {
                csv.Append(
                    CultureInfo.InvariantCulture,
                    $"{Products + i * Variants + variant + 1},variation,W-{i}-{variant},Kurta {i},1,visible,,1,{10 + variant},250,"
                );
                csv.Append(CultureInfo.InvariantCulture, $"{899 + variant},,,W-{i},Size,{"SML"[variant]}\n");
            }
        }

        return Encoding.UTF8.GetBytes(csv.ToString());
    }

    [GeneratedRegex(@"[\d,]+ rows:[^<]*(unchanged\.)?")]
    private static partial Regex Sum();

    private sealed record ImportRun(double Check, double Import, double Processor, string Says);
}
