namespace Dukaan.TestKit;

/// <summary>The repository: the folder above the running assembly that contains Dukaan.sln.</summary>
public static class RepositoryRoot
{
    public static string Path { get; } = Find();

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Dukaan.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException(
            "Run the tests from a build inside the repository: Dukaan.sln is not above " + AppContext.BaseDirectory
        );
    }
}
