using Dukaan.Web;

await using var app = DukaanApp.Build(DukaanOptions.Read(args));
await app.RunAsync();
