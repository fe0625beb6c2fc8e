using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.Serialization;

namespace Dukaan.System.Tests.Kubernetes;

/// <summary>One document of YAML: maps, lists and texts, with its place in the file's tree known to whoever looks.</summary>
internal sealed class Manifest(IDictionary<object, object?> root, string file)
{
    public string Kind => Text("kind");

    public string Name => Text("metadata.name");

    public string File => file;

    public IDictionary<object, object?> Root => root;

    public override string ToString() => $"{Kind}/{Name} in {file}";

    /// <summary>Every document of a file or of a rendering.</summary>
    public static IReadOnlyList<Manifest> Read(string yaml, string file)
    {
        // Duplicate keys are an error to the parser, as they are to Kubernetes.
        var parser = new Parser(new StringReader(yaml));
        var deserializer = new DeserializerBuilder().Build();
        List<Manifest> manifests = [];
        parser.Consume<StreamStart>();
        while (parser.Accept<DocumentStart>(out _))
        {
            var document = deserializer.Deserialize<object>(parser);
            manifests.Add(new Manifest(Assert.IsAssignableFrom<IDictionary<object, object?>>(document), file));
        }

        return manifests;
    }

    /// <summary>Every document of a folder's files but the one that lists them.</summary>
    public static List<Manifest> ReadFolder(string folder) =>
        [
            .. Directory
                .GetFiles(folder, "*.yaml")
                .Order()
                .Where(file => Path.GetFileName(file) != "kustomization.yaml")
                .SelectMany(file => Read(global::System.IO.File.ReadAllText(file), Path.GetFileName(file))),
        ];

    /// <summary>The files that a folder's kustomization lists, and those that lie there.</summary>
    public static (IEnumerable<string> Listed, IEnumerable<string> There) Files(string folder)
    {
        var listed = (
            Read(global::System.IO.File.ReadAllText(Path.Combine(folder, "kustomization.yaml")), "kustomization.yaml")[0].At("resources")
            as IEnumerable<object>
        )!;
        var there = Directory.GetFiles(folder, "*.yaml").Select(file => Path.GetFileName(file)).Where(name => name != "kustomization.yaml");
        return (listed.Cast<string>().Order(), there.Order());
    }

    /// <summary>
    /// What stands at a path, its parts between points; a part that is a number counts in a list. Null where there is nothing.
    /// </summary>
    public object? At(string path) => At(root, path.Split('.'));

    public object? At(params string[] path) => At((object?)root, path);

    public string Text(string path) => At(path) as string ?? throw new Xunit.Sdk.XunitException($"{file}: {path} is missing.");

    public int Number(string path) => int.Parse(Text(path), CultureInfo.InvariantCulture);

    public IEnumerable<Manifest> Items(string path) =>
        (At(path) as IEnumerable<object> ?? [])
            .OfType<IDictionary<object, object?>>()
            .Select(item => new Manifest(item, $"{file}, {path}"));

    /// <summary>A map of texts, empty where there is none.</summary>
    public IReadOnlyDictionary<string, string> Map(params string[] path) =>
        (At(path) as IDictionary<object, object?> ?? new Dictionary<object, object?>()).ToDictionary(
            pair => (string)pair.Key,
            pair => pair.Value as string ?? ""
        );

    private static object? At(object? node, string[] path)
    {
        foreach (var part in path)
        {
            node = node switch
            {
                IDictionary<object, object?> map => map.TryGetValue(part, out var value) ? value : null,
                IList<object> list when int.TryParse(part, CultureInfo.InvariantCulture, out var at) && at < list.Count => list[at],
                _ => null,
            };
        }

        return node;
    }
}
