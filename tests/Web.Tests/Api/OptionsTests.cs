using System.Net;
using Dukaan.Silo.Clustering;
using Dukaan.Web.Settings;
using Dukaan.Web.Settings.Declarations;
using Microsoft.Extensions.Configuration;

namespace Dukaan.Web.Tests.Api;

public sealed class OptionsTests
{
    [Fact]
    public void Without_settings_it_is_production_on_this_machine_with_limits()
    {
        var options = Read();

        Assert.False(options.IsDevelopment);
        Assert.True(options.RateLimits);
        Assert.Equal(("http://127.0.0.1:8080", "local1"), (options.Urls, options.Region));
    }

    [Fact]
    public void Settings_are_read()
    {
        var options = Read(
            ("DUKAAN_ENVIRONMENT", "development"),
            ("DUKAAN_RATE_LIMIT", "off"),
            ("DUKAAN_DEMO", "1"),
            ("DUKAAN_REGION", " bom1 "),
            ("DUKAAN_PUBLIC_URL", "https://shop.example/"),
            ("DUKAAN_TRUSTED_PROXIES", "10.0.0.0/8, 192.0.2.7, ::1"),
            ("DUKAAN_MAX_REQUESTS", "50")
        );

        Assert.True(options.IsDevelopment);
        Assert.False(options.RateLimits);
        Assert.True(options.Demo);
        Assert.Equal(("bom1", "https://shop.example", 50), (options.Region, options.PublicUrl, options.MaxRequests));
        Assert.Equal([IPNetwork.Parse("10.0.0.0/8"), IPNetwork.Parse("192.0.2.7/32"), IPNetwork.Parse("::1/128")], options.TrustedProxies);
    }

    [Fact]
    public void Isolated_it_knows_no_address_to_which_it_could_send_something()
    {
        var addresses = DeclaredSetting.Of(typeof(DukaanOptions)).Where(each => each.Property.PropertyType == typeof(Uri)).ToList();
        Assert.True(addresses.Count >= 4, "Gateways, search engines and collectors should be among the settings.");

        var options = Read([
            ("DUKAAN_ISOLATED", "on"),
            ("DUKAAN_ENVIRONMENT", "Development"),
            ("DUKAAN_POSTGRES", "Host=copy"),
            ("DUKAAN_PUBLIC_URL", "https://shop.example"),
            ("DUKAAN_CLUSTER", "bom1"),
            ("DUKAAN_CLUSTER_POSTGRES", "Host=live"),
            ("DUKAAN_DOMAIN_TARGET", "shops.example"),
            ("DUKAAN_KAFKA", "kafka:9092"),
            ("DUKAAN_REDIS", "redis:6379"),
            ("DUKAAN_REGIONS", "local1=https://one.example"),
            .. addresses.Select(each => (each.Setting.Name, "https://away.example")),
        ]);

        Assert.All(addresses, each =>
            Assert.True(each.Property.GetValue(options) is null, $"DukaanOptions.Isolate should unset {each.Setting.Name}.")
        );
        Assert.Equal((null, null, null, null), (options.Kafka, options.Redis, options.ClusterPostgres, options.Cluster));
        Assert.Empty(options.Regions);
        Assert.False(options.IsDevelopment);
        Assert.False(options.Silo().Deliveries.Deliver);
        Assert.False(options.Silo().Domains.On);
    }

    [Theory]
    [InlineData("DUKAAN_DEMO", "perhaps")]
    [InlineData("DUKAAN_PUBLIC_URL", "shop.example")]
    [InlineData("DUKAAN_PUBLIC_URL", "ftp://shop.example")]
    [InlineData("DUKAAN_MESSAGE_WEBHOOK", "/relative")]
    [InlineData("DUKAAN_GATEWAY", "https://gateway.example")]
    [InlineData("DUKAAN_MAX_REQUESTS", "0")]
    [InlineData("DUKAAN_MAX_REQUESTS_PER_ADDRESS", "0")]
    [InlineData("DUKAAN_MAX_CONNECTIONS_PER_ADDRESS", "many")]
    [InlineData("DUKAAN_MAX_BODY_MB_PER_ADDRESS", "63")]
    [InlineData("DUKAAN_MAX_FEEDS_PER_ADDRESS", "-5")]
    [InlineData("DUKAAN_MIN_BODY_RATE", "0")]
    [InlineData("DUKAAN_TRUSTED_PROXIES", "everyone")]
    [InlineData("DUKAAN_ROLE", "boss")]
    [InlineData("DUKAAN_SILO_ADDRESS", "worker-1")]
    [InlineData("DUKAAN_MIGRATE", "later")]
    [InlineData("DUKAAN_UNREADY_SECONDS", "-1")]
    [InlineData("DUKAAN_COMMIT", "soon")]
    [InlineData("DUKAAN_REGIONS", "bom1=http://a|nowhere")]
    [InlineData("DUKAAN_REGIONS", "bom1=http://a|http://a")]
    [InlineData("DUKAAN_SHARDS", "main=Host=a")]
    [InlineData("DUKAAN_SHARDS", "Ent 1=Host=a")]
    [InlineData("DUKAAN_SHARDS", "ent1")]
    [InlineData("DUKAAN_SHARDS", "ent1=Host=a|ent1=Host=b")]
    public void A_setting_that_cannot_be_is_named(string name, string value) =>
        Assert.Contains(name, Assert.Throws<SettingException>(() => Read((name, value))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_member_of_a_cluster_says_what_it_is_for_and_where_it_is()
    {
        var silo = Read(
                ("DUKAAN_POSTGRES", "Host=shops"),
                ("DUKAAN_CLUSTER", "bom1"),
                ("DUKAAN_ROLE", "worker"),
                ("DUKAAN_SILO_NAME", "pod-1"),
                ("DUKAAN_SILO_ADDRESS", "10.0.0.7"),
                ("DUKAAN_SILO_PORT", "12000"),
                ("DUKAAN_MIGRATE", "off"),
                ("DUKAAN_CLUSTER_POSTGRES", "Host=members")
            )
            .Silo();

        Assert.Equal(new DukaanCluster("bom1", IPAddress.Parse("10.0.0.7"), 12000, SiloRole.Worker), silo.Cluster);
        Assert.Equal(("pod-1", "Host=members", false), (silo.SiloName, silo.OrleansPostgres, silo.Migrate));
    }

    [Fact]
    public void Shards_are_named_connection_strings_and_a_process_may_be_for_some()
    {
        var silo = Read(
                ("DUKAAN_POSTGRES", "Host=shops"),
                ("DUKAAN_SHARDS", "ent1=Host=a;Password=x=y|ent2=Host=b"),
                ("DUKAAN_CLUSTER", "bom1"),
                ("DUKAAN_ROLE", "worker"),
                ("DUKAAN_SILO_ADDRESS", "10.0.0.7"),
                ("DUKAAN_SILO_SHARDS", "ent2, main")
            )
            .Silo();

        Assert.Equal(["main", "ent1", "ent2"], silo.Shards.Names);
        Assert.Equal("Host=a;Password=x=y", silo.Shards.Databases["ent1"]);
        Assert.Equal(["ent2", "main"], silo.Cluster!.Shards!);
        Assert.Contains(
            "DUKAAN_SILO_SHARDS",
            Assert
                .Throws<SettingException>(() =>
                    Read(
                            ("DUKAAN_POSTGRES", "Host=shops"),
                            ("DUKAAN_CLUSTER", "bom1"),
                            ("DUKAAN_SILO_ADDRESS", "10.0.0.7"),
                            ("DUKAAN_SILO_SHARDS", "ent3")
                        )
                        .Silo()
                )
                .Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_cluster_without_an_address_and_a_role_without_a_cluster_are_refused()
    {
        Assert.Contains(
            "DUKAAN_SILO_ADDRESS",
            Assert.Throws<SettingException>(() => Read(("DUKAAN_POSTGRES", "Host=shops"), ("DUKAAN_CLUSTER", "bom1")).Silo()).Message,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "DUKAAN_CLUSTER",
            Assert.Throws<SettingException>(() => Read(("DUKAAN_POSTGRES", "Host=shops"), ("DUKAAN_ROLE", "web")).Silo()).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Without_a_database_it_does_not_start() =>
        Assert.Contains(
            "DUKAAN_POSTGRES",
            Assert.Throws<SettingException>(() => DukaanApp.Build(Read())).Message,
            StringComparison.Ordinal
        );

    private static DukaanOptions Read(params (string Name, string Value)[] settings) =>
        DukaanOptions.Read(
            new ConfigurationBuilder()
                .AddInMemoryCollection(settings.Select(each => KeyValuePair.Create(each.Name, (string?)each.Value)))
                .Build()
        );
}
