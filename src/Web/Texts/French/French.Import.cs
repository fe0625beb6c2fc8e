using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class French
{
    private static ImportTexts Import =>
        new()
        {
            LineNumber = n => $"Ligne {n}",
            CsvFile = "Fichier (CSV ou XLSX)",
            PreviewImport = "Aperçu de l’import",
            ChooseFile = "Choisissez d’abord un fichier. Un fichier vide ne contient rien.",
            LookedAt = "D’autres fichiers de votre boutique sont en cours d’examen. Envoyez celui-ci ensuite.",
            ManyFiles = "Beaucoup de fichiers sont en cours d’examen. Réessayez dans quelques secondes.",
            Line = "Ligne",
            Title = "Nom",
            Result = "Résultat",
            GoToProducts = "Aller aux produits",
            TwoWaiting = "Deux imports de votre boutique attendent déjà. Lancez celui-ci ensuite.",
            ManyWaiting = "Beaucoup d’imports attendent. Réessayez dans quelques minutes.",
            Columns = (required, others, most) =>
                $"La première ligne nomme les colonnes : {required}, et si vous voulez {others}. Les produits déjà présents "
                + "(même handle, sinon même title) sont modifiés, les autres ajoutés ; les cellules vides ne changent rien. "
                + "Les variantes ont chacune leur ligne, l’une après l’autre, avec le même title : « option 1 » est ce qui "
                + $"les distingue, comme la taille, « value 1 » la taille. Jusqu’à {most} lignes ; un aperçu s’affiche avant "
                + "tout changement.",
            Export = "Exporter vos produits (CSV)",
            ExportHint = "Modifiez-les dans un tableur et réimportez-les.",
            PreviewSum = (rows, added, changed, skipped) =>
                Plural.UpToOne(
                    rows,
                    $"{rows} ligne : {added} nouveaux, {changed} modifiés, {skipped} ignorés. Rien n’est encore changé.",
                    $"{rows} lignes : {added} nouveaux, {changed} modifiés, {skipped} ignorés. Rien n’est encore changé."
                ),
            ImportThem = n => Plural.UpToOne(n, $"Importer {n} produit", $"Importer {n} produits"),
            RowsOf = (done, all) => $"{done} lignes sur {all}.",
            Refreshes = "Cette page s’actualise d’elle-même. Vous pouvez la quitter ; l’import continue.",
            DoneSum = (rows, skipped) =>
                Plural.UpToOne(
                    rows,
                    $"Terminé : {rows} ligne importée, {skipped} ignorées.",
                    $"Terminé : {rows} lignes importées, {skipped} ignorées."
                ),
            RowsSkipped = n => Plural.UpToOne(n, $"{n} ligne ignorée", $"{n} lignes ignorées"),
            Heading = "Importer un fichier",
            AnyFile =
                "Choisissez le fichier que Shopify, WooCommerce ou Square vous a donné, ou un tableur : produits, clients ou "
                + "commandes passées. Vous voyez un aperçu avant tout changement.",
            ReadAs = what => $"Lu comme : {what}",
            PastOrders = "Commandes passées",
            EffectNew = "nouveau",
            EffectChanged = "modifié",
            EffectSame = "inchangé",
            EffectLeftOut = "laissé",
            AlreadySame = n => $"{n} inchangés.",
            NotRead = columns => $"Colonnes qui ne sont pas reprises : {columns}",
            Letters = "Lettres du fichier (si des noms semblent faux, choisissez-en d’autres)",
            ReadAgain = "Relire",
            PicturesOf = (done, all) => $"{done} images sur {all}.",
            PicturesToFetch = n =>
                Plural.UpToOne(n, $"Ensuite, {n} image est prise à son adresse.", $"Ensuite, {n} images sont prises à leurs adresses."),
            ImportCustomers = n => Plural.UpToOne(n, $"Importer {n} client", $"Importer {n} clients"),
            ImportOrders = n => Plural.UpToOne(n, $"Importer {n} commande", $"Importer {n} commandes"),
            HistoryHint =
                "Les commandes passées deviennent l’historique de vos clients : rien n’est préparé, le stock ne change pas, aucun "
                + "argent ne bouge.",
            Everything = "Tout télécharger (ZIP)",
            EverythingHint =
                "Produits, clients, commandes avec leurs lignes, paiements, retours, avis, remises et réglages en tableaux, avec "
                + "vos images.",
            FormerShop = "De votre ancienne boutique",
        };
}
