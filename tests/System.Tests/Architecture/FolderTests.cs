namespace Dukaan.System.Tests.Architecture;

/// <summary>
/// The folders of a project need one another in one direction: whoever reads or changes one does not have to know all. A folder is the
/// first part of a namespace below its project's; what stands in the project's namespace itself composes them.
/// </summary>
public sealed class FolderTests
{
    /// <summary>An assembly, and the namespace whose parts are its folders.</summary>
    public static TheoryData<string, string> Projects =>
        new()
        {
            { "Dukaan.Grains.Interfaces", "Dukaan" },
            { "Dukaan.Grains", "Dukaan" },
            { "Dukaan.Silo", "Dukaan.Silo" },
            { "Dukaan.Web", "Dukaan.Web" },
        };

    [Theory]
    [MemberData(nameof(Projects))]
    public void No_two_folders_of_a_project_need_each_other(string assembly, string root)
    {
        var needs = FolderNeeds.Read(assembly, root);

        var circles = Circles.In(needs);

        Assert.True(
            circles.Count == 0,
            $"""
            Folders of {assembly} need each other in a circle.
            Move what both need into a folder that imports neither, or turn one of these around:
            {string.Join('\n', circles.Select(circle => $"  {string.Join(" ↔ ", circle)}\n{Edges(needs, circle)}"))}
            """
        );
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void No_folder_needs_what_composes_the_folders(string assembly, string root)
    {
        var needs = FolderNeeds.OfRoot(assembly, root);

        Assert.True(
            needs.Count == 0,
            $"""
            Types in {root} itself put the folders of {assembly} together, so no folder may need one.
            Move what is needed into a folder of its own:
            {string.Join('\n', needs.Select(pair => $"  {pair}"))}
            """
        );
    }

    private static string Edges(Dictionary<string, Dictionary<string, SortedSet<string>>> needs, IReadOnlyList<string> circle) =>
        string.Join(
            '\n',
            circle.SelectMany(from =>
                needs[from]
                    .Where(to => circle.Contains(to.Key))
                    .Select(to => $"    {from} needs {to.Key}: {string.Join(", ", to.Value.Take(6))}")
            )
        );
}
