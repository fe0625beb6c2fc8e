using Dukaan.RuntimeSettings;
using Dukaan.Silo.RuntimeSettings;
using Microsoft.Extensions.Logging.Abstractions;

namespace Dukaan.Silo.Tests.RuntimeSettings;

/// <summary>What a process knew last, for one that starts while nobody answers.</summary>
public sealed class SettingsFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("dukaan-settings-").FullName;

    [Fact]
    public void The_rules_are_read_as_they_were_written_and_who_made_them_is_left_out()
    {
        var file = File("known.json");
        var rule = new SettingRule("search", SettingScope.Shop, "a-shop", "off");
        var change = new SettingChange(7, DateTimeOffset.UnixEpoch, "Asha", "a test", [], [rule]);
        file.Write(new SettingsView(7, [rule], [change]));
        var read = file.Read();
        Assert.Equal((7, rule), (read.Version, Assert.Single(read.Rules)));
        Assert.Empty(read.Changes);
        Assert.Single(Directory.GetFiles(_folder));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{\"version\":3}")]
    [InlineData("{\"version\":3,\"rules\":[{\"setting\":")]
    public void A_file_that_is_broken_means_the_defaults(string text)
    {
        System.IO.File.WriteAllText(Path.Combine(_folder, "broken.json"), text);
        Assert.Equal(0, File("broken.json").Read().Version);
    }

    [Fact]
    public void Where_there_is_no_file_and_no_folder_nothing_fails()
    {
        Assert.Equal(0, File("no/such/file.json").Read().Version);
        System.IO.File.WriteAllText(Path.Combine(_folder, "taken"), "");
        File("taken/file.json").Write(SettingsView.Initial);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private SettingsFile File(string name) => new(Path.Combine(_folder, name), NullLogger.Instance);
}
