using System.Diagnostics;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Npgsql;
using NpgsqlTypes;

namespace Dukaan.Bench.Orders;

/// <summary>
/// The same checkout as it is usually written, as a process of its own on a PostgreSQL of its own: one transaction inserts the order under
/// a unique key, takes the units with an update that locks the row of the product, inserts the lines and commits. Same driver, same web
/// server, pooled connections, prepared statements. It prices with the product's price alone, and tells nobody of the order.
/// </summary>
internal sealed class PlainCheckout : IDisposable
{
    /// <summary>The first argument of such a process; the second is its database.</summary>
    public const string Command = "plain-checkout";

    private const string Schema = """
        CREATE TABLE plain_product (
            shop text, id text, title text NOT NULL, price bigint NOT NULL, on_hand bigint NOT NULL, PRIMARY KEY (shop, id))
            WITH (fillfactor = 80);
        CREATE TABLE plain_order (
            number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, shop text NOT NULL, key text NOT NULL, customer jsonb NOT NULL,
            payment text NOT NULL, state text NOT NULL, placed_at timestamptz NOT NULL DEFAULT now(), UNIQUE (shop, key));
        CREATE TABLE plain_line (
            number bigint NOT NULL, line int NOT NULL, product text NOT NULL, quantity int NOT NULL, price bigint NOT NULL,
            PRIMARY KEY (number, line));
        """;

    private readonly Process _process;

    private PlainCheckout(Process process, string url, string database) => (_process, Url, Database) = (process, url, database);

    public string Url { get; }

    public int Id => _process.Id;

    public string Database { get; }

    /// <summary>Makes its tables with these products in stock, and starts the process.</summary>
    public static async Task<PlainCheckout> Start(string postgres, IReadOnlyCollection<(string Shop, string Product)> products, long units)
    {
        await using (var database = NpgsqlDataSource.Create(postgres))
        {
            await using var create = database.CreateCommand(Schema);
            await create.ExecuteNonQueryAsync();
            await using var insert = database.CreateCommand(
                "INSERT INTO plain_product SELECT shop, id, 'A dish', 10000, $3 FROM unnest($1, $2) AS p(shop, id)"
            );
            insert.Parameters.Add(new() { Value = products.Select(each => each.Shop).ToArray() });
            insert.Parameters.Add(new() { Value = products.Select(each => each.Product).ToArray() });
            insert.Parameters.Add(new() { Value = units });
            await insert.ExecuteNonQueryAsync();
        }

        var start = new ProcessStartInfo(Environment.ProcessPath!, [typeof(PlainCheckout).Assembly.Location, Command, postgres])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        start.Environment["DOTNET_TieredPGO"] = "1"; // as the site's
        var process = Process.Start(start)!;
        return new PlainCheckout(process, (await process.StandardOutput.ReadLineAsync())!, postgres);
    }

    /// <summary>What such a process does, until its standard input ends.</summary>
    public static async Task<int> Serve(string postgres)
    {
        await using var database = NpgsqlDataSource.Create(
            new NpgsqlConnectionStringBuilder(postgres)
            {
                MaxPoolSize = 20,
                MaxAutoPrepare = 20,
                Timeout = 60,
                NoResetOnClose = true,
            }
        );
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0").ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        await using var app = builder.Build();
        app.MapPost("/api/storefront/v1/{shop}/checkout", (string shop, HttpContext context, PlainBody body) =>
            Checkout(database, shop, context, body)
        );
        await app.StartAsync();
        Console.WriteLine(app.Urls.First());
        await Console.In.ReadToEndAsync();
        return 0;
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }

    private static async Task<IResult> Checkout(NpgsqlDataSource database, string shop, HttpContext context, PlainBody body)
    {
        var key = context.Request.Headers["Idempotency-Key"].ToString();
        await using var connection = await database.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using var place = new NpgsqlCommand(
            """
            INSERT INTO plain_order (shop, key, customer, payment, state) VALUES ($1, $2, $3, $4, 'placed')
            ON CONFLICT DO NOTHING RETURNING number
            """,
            connection
        )
        {
            Parameters =
            {
                new() { Value = shop },
                new() { Value = key },
                new() { Value = body.Customer.GetRawText(), NpgsqlDbType = NpgsqlDbType.Jsonb },
                new() { Value = body.Payment.Method },
            },
        };
        if (await place.ExecuteScalarAsync() is not long number)
        {
            return Results.Conflict(new { code = "repeated" });
        }

        var total = 0L;
        foreach (var (line, at) in body.Lines.Select((line, at) => (line, at)))
        {
            await using var take = new NpgsqlCommand(
                "UPDATE plain_product SET on_hand = on_hand - $3 WHERE shop = $1 AND id = $2 AND on_hand >= $3 RETURNING price",
                connection
            )
            {
                Parameters =
                {
                    new() { Value = shop },
                    new() { Value = line.ProductId },
                    new() { Value = (long)line.Quantity },
                },
            };
            if (await take.ExecuteScalarAsync() is not long price)
            {
                return Results.Conflict(new { code = "sold-out" });
            }

            total += price * line.Quantity;
            await using var insert = new NpgsqlCommand("INSERT INTO plain_line VALUES ($1, $2, $3, $4, $5)", connection)
            {
                Parameters =
                {
                    new() { Value = number },
                    new() { Value = at },
                    new() { Value = line.ProductId },
                    new() { Value = line.Quantity },
                    new() { Value = price },
                },
            };
            await insert.ExecuteNonQueryAsync();
        }

        await transaction.CommitAsync();
        return Results.Created($"/o/{number}", new { number, total });
    }

    internal sealed record PlainBody(PlainLine[] Lines, JsonElement Customer, PlainPayment Payment);

    internal sealed record PlainLine(string ProductId, int Quantity);

    internal sealed record PlainPayment(string Method);
}
