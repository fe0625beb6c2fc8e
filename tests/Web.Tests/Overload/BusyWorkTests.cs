using System.Net;
using Dukaan.TestKit;
using Dukaan.Web.Import;
using Dukaan.Web.Invoices;
using Dukaan.Web.Pictures;
using Dukaan.Web.Tests.Api;
using Dukaan.Web.Tests.Pictures;
using Dukaan.Web.Tests.Storefront;
using Dukaan.Web.Work;
using Microsoft.Extensions.DependencyInjection;

namespace Dukaan.Web.Tests.Overload;

/// <summary>
/// What is answered over HTTP while pictures, papers and files of products are all being worked on: 429 for one's own crowd, 503 for
/// everybody's.
/// </summary>
public sealed class BusyWorkTests
{
    [Theory]
    [InlineData(0, 9, 429)]
    [InlineData(5, 0, 503)]
    public async Task Papers_and_imports_that_find_no_place_say_when_to_come_again(int perShop, int most, int status)
    {
        var queue = new FairQueue(places: 1, perShop, most, TimeProvider.System);
        await using var site = await TestSite.Start(services: services =>
            services
                .AddSingleton(provider => ActivatorUtilities.CreateInstance<PdfPrinter>(provider, queue))
                .AddSingleton(provider => ActivatorUtilities.CreateInstance<ImportQueue>(provider, queue))
        );
        var shop = await Open(site);
        var product = (await shop.AddProduct()).Is(201).Text("id");
        var order = (
            await new ApiClient(site.Client()).Post(
                $"/api/storefront/v1/{shop.Slug}/checkout",
                new
                {
                    lines = new[] { new { productId = product, quantity = 1 } },
                    customer = new
                    {
                        name = "Ravi Kumar",
                        phone = "+919812345678",
                        address = new
                        {
                            line1 = "12 MI Road",
                            city = "Jaipur",
                            postalCode = "302001",
                            country = "IN",
                        },
                    },
                    payment = new { method = "cod" },
                }
            )
        ).Is(201);
        using var held = await queue.Enter("another shop", TimeSpan.FromSeconds(1), CancellationToken.None);

        Busy(await shop.Seller.Get($"{shop.Path}/orders/{order.Text("orderId")}/packing-slip.pdf"), status, "too-much-to-print");
        Busy(await Import(site, shop, "title,price\nTea,20\n"), status, status == 429 ? "too-many-files" : "files-busy");

        held.Dispose();
        (await shop.Seller.Get($"{shop.Path}/orders/{order.Text("orderId")}/packing-slip.pdf")).Is(200);
        (await Import(site, shop, "title,price\nTea,20\n")).Is(303);
        (await Import(site, shop, "nothing,of,use\n1,2,3\n")).IsProblem(422, "file-unreadable", "file");
    }

    [Fact]
    public async Task Pictures_that_find_no_place_say_when_to_come_again_and_one_that_is_damaged_that_it_is()
    {
        await using var site = await TestSite.Start();
        var shop = await Open(site);
        var gate = site.Services.GetRequiredService<PictureGate>();
        var taken = new List<QueueEntry>();
        void Fill(Func<int, string> whose)
        {
            while (gate.Arrive(whose(taken.Count)) is { Error: null } entry)
            {
                taken.Add(entry);
            }
        }

        Fill(_ => shop.Id);
        Busy(await Upload(shop, TestPictures.Jpeg(40, 30)), 429, "picture-too-many");
        taken.ForEach(entry => entry.Dispose());
        taken.Clear();
        Fill(number => $"shop {number}");
        Busy(await Upload(shop, TestPictures.Jpeg(40, 30)), 503, "picture-busy");
        taken.ForEach(entry => entry.Dispose());

        (await Upload(shop, TestPictures.Jpeg(400, 300)[..2_000])).IsProblem(422, "picture-damaged", "file");
        (await Upload(shop, TestPictures.Jpeg(40, 30))).Is(201);
    }

    private static void Busy(Answer answer, int status, string code)
    {
        answer.IsProblem(status, code);
        Assert.True(int.Parse(answer.Headers["Retry-After"], null) > 0, "It should say when to come again.");
    }

    private static async Task<Shop> Open(TestSite site)
    {
        var seller = new ApiClient(await site.Seller());
        var opened = (await seller.Post("/api/v1/stores", new { name = "Asha Sweets", currency = "INR" })).Is(201);
        return new Shop(seller, opened.Text("id"), opened.Text("slug"));
    }

    private static async Task<Answer> Import(TestSite site, Shop shop, string csv)
    {
        using var seller = new Browser(site.Address);
        seller.Cookies.Add(site.Address, new Cookie("dukaan-session", shop.Seller.Http.DefaultRequestHeaders.Authorization!.Parameter));
        return await seller.Send(
            HttpMethod.Post,
            $"/dashboard/{shop.Id}/products/import",
            new MultipartFormDataContent { { new StringContent(csv), "file", "products.csv" } },
            ("Sec-Fetch-Site", "same-origin"),
            ("Accept", "application/json")
        );
    }

    private static Task<Answer> Upload(Shop shop, byte[] bytes) =>
        shop.Seller.Send(
            HttpMethod.Post,
            $"{shop.Path}/picture",
            new MultipartFormDataContent { { new ByteArrayContent(bytes), "file", "photo.jpg" } }
        );
}
