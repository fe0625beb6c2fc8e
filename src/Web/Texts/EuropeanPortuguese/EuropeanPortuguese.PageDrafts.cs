namespace Dukaan.Web.Texts;

internal static partial class EuropeanPortuguese
{
    private static PageDraftTexts PageDrafts =>
        new(
            About: "Sobre nós",
            AboutText: "A {0} é uma pequena loja. Escolhemos nós tudo o que vendemos.\n\n## Como começámos\n\n"
                + "Conte aqui quem é, onde trabalha e do que se orgulha.",
            Contact: "Contacto",
            ContactText: "Escreva-nos ou telefone-nos. Respondemos num dia.",
            Returns: "Devoluções e reembolsos",
            ReturnsText: "Pode devolver o que comprou na {0} até 14 dias depois de chegar, sem uso e na embalagem.\n\n"
                + "- Peça a devolução na página da sua encomenda.\n- Dizemos-lhe para onde enviar, ou vamos buscar.\n"
                + "- Quando chegar, reembolsamos em 7 dias, pelo meio com que pagou.\n\n"
                + "Alimentos e artigos feitos por medida só se devolvem com defeito ou por engano.",
            Shipping: "Envios",
            ShippingText: "Preparamos as encomendas em 2 dias úteis. A entrega demora normalmente mais 3 a 7 dias.\n\n"
                + "O custo depende da sua morada e aparece antes de encomendar. A página da encomenda diz onde está o "
                + "pacote.",
            Privacy: "Privacidade",
            PrivacyText: "A {0} precisa do seu nome, telefone e morada para entregar a encomenda, e não os usa para mais "
                + "nada.\n\n- Quem entrega recebe o nome, o telefone e a morada.\n"
                + "- Os pagamentos são feitos no prestador de pagamentos; nunca vemos o seu cartão.\n"
                + "- Guardamos as encomendas o tempo que a lei exige.\n\n"
                + "Pergunte-nos quando quiser o que temos sobre si, ou peça para apagar.",
            Terms: "Condições",
            TermsText: "Estas condições aplicam-se às encomendas da {0}.\n\n"
                + "- A encomenda é válida quando a confirmamos. Se não pudermos entregar, avisamos e reembolsamos.\n"
                + "- Conta o preço no momento da encomenda.\n"
                + "- Se algo estiver errado, escreva-nos primeiro. Encontramos uma solução."
        );
}
